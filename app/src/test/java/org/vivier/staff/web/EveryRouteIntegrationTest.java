package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.Rights;
import org.vivier.staff.Role;
import org.vivier.staff.Scope;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.tryout.TryController;
import org.vivier.testing.TestStaff.Colleague;

/**
 * Every staff route × every role × held for the organization, for the scope, for another one, as a
 * party × signed out, called over HTTP and compared with the table of rights. It finds the routes
 * by itself.
 */
class EveryRouteIntegrationTest extends StaffSite {
  private static final Scope OWN = new Scope("process", "own");
  private static final Scope FOREIGN = new Scope("process", "foreign");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  private final Map<Colleague, Long> lastDenials = new HashMap<>();

  /** Where somebody holds a role. */
  private enum Held {
    NOWHERE,
    ORGANIZATION,
    THIS_SCOPE,
    ANOTHER_SCOPE,
    ORGANIZATION_BUT_PARTY
  }

  private record Route(String method, String path, HandlerMethod handler) {
    boolean forEveryone() {
      return Declaration.of(handler).orElseThrow() instanceof Declaration.Everyone;
    }

    /** Which is open only where nobody real works: {@link TryDoorIntegrationTest}. */
    boolean isDoorToTry() {
      return handler.getBeanType().equals(TryController.class);
    }

    /** What the table says, worked out without the code that enforces it. */
    boolean isFor(@Nullable Role role, Held held) {
      @Nullable Requires requires = handler.getMethodAnnotation(Requires.class);
      if (requires == null) {
        return true;
      }
      boolean inScope = requires.act().level() == Act.Level.SCOPE;
      return role != null
          && Rights.of(requires.act()).contains(role)
          && switch (held) {
            case NOWHERE, ANOTHER_SCOPE -> false;
            case ORGANIZATION -> true;
            case THIS_SCOPE -> inScope;
            case ORGANIZATION_BUT_PARTY -> !inScope;
          };
    }
  }

  private record Case(@Nullable Role role, Held held, Colleague who) {
    @Override
    public String toString() {
      return "%s held for %s".formatted(role, held);
    }
  }

  @Test
  void isForThoseWhomTheTableNamesAndThereForNobodyElse() throws Exception {
    try (ProbeRoute probe = new ProbeRoute(context)) {
      assertThat(probe).isNotNull();
      staff.colleague().with(Role.ADMINISTRATOR);
      staff.colleague().with(Role.ADMINISTRATOR);
      List<Case> cases = cases().toList();
      List<String> wrong = new ArrayList<>();
      for (Route route : routes()) {
        signedOut(route).ifPresent(wrong::add);
        for (Case one : cases) {
          signedIn(route, one).ifPresent(wrong::add);
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  private java.util.Optional<String> signedOut(Route route) {
    HttpResponse<String> answer = send(route.method(), route.path(), null, Map.of());
    boolean right =
        route.forEveryone()
            ? answer.statusCode() < 500 && (answer.statusCode() != 404 || route.isDoorToTry())
            : answer.statusCode() == 303 && isSignIn(answer);
    return right
        ? java.util.Optional.empty()
        : java.util.Optional.of(route + " signed out: " + answer.statusCode());
  }

  private java.util.Optional<String> signedIn(Route route, Case one) {
    var session = one.who().session();
    HttpResponse<String> answer =
        route.method().equals("POST")
            ? post(route.path(), session, Map.of())
            : send(route.method(), route.path(), session, Map.of());
    boolean wasDenied = isDeniedAgain(one.who());
    boolean allowed = route.isFor(one.role(), one.held());
    boolean right =
        allowed
            ? !wasDenied && answer.statusCode() < 500 && !isSignIn(answer, route)
            : wasDenied && answer.statusCode() == 404;
    return right
        ? java.util.Optional.empty()
        : java.util.Optional.of("%s %s: %d".formatted(route, one, answer.statusCode()));
  }

  /** Whether the journal has a denial of this person's that it hadn't when this was last asked. */
  private boolean isDeniedAgain(Colleague who) {
    long last =
        jdbc.sql(
                """
                select id from journal_record
                where actor = :actor and act = 'staff.access-denied' order by id desc limit 1
                """)
            .param("actor", who.id().actor().name())
            .query(Long.class)
            .optional()
            .orElse(0L);
    Long known = lastDenials.put(who, last);
    return known == null ? last > 0 : last > known;
  }

  private static boolean isSignIn(HttpResponse<?> answer) {
    return location(answer).equals(StaffPaths.signIn(org.vivier.format.Language.EN))
        || location(answer).equals(StaffPaths.signIn(org.vivier.format.Language.FR));
  }

  /** Who signs out is led to sign-in, too, with a word about it. */
  private static boolean isSignIn(HttpResponse<?> answer, Route route) {
    return isSignIn(answer) && !route.forEveryone();
  }

  private Stream<Case> cases() {
    return Stream.concat(
        Stream.of(new Case(null, Held.NOWHERE, staff.colleague())),
        Stream.of(Role.values()).flatMap(this::cases));
  }

  private Stream<Case> cases(Role role) {
    Stream<Case> everywhere =
        Stream.of(
            new Case(role, Held.ORGANIZATION, staff.colleague().with(role)),
            new Case(
                role, Held.ORGANIZATION_BUT_PARTY, staff.colleague().with(role).recusedFrom(OWN)));
    return role.inScopes()
        ? Stream.concat(
            everywhere,
            Stream.of(
                new Case(role, Held.THIS_SCOPE, staff.colleague().with(role, OWN)),
                new Case(role, Held.ANOTHER_SCOPE, staff.colleague().with(role, FOREIGN))))
        : everywhere;
  }

  /** Every variable of a path has the id of the scope: that of an act's scope is one of them. */
  private List<Route> routes() {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .flatMap(entry ->
            entry.getKey().getPatternValues().stream()
                .filter(StaffPaths::isOne)
                .flatMap(pattern ->
                    entry.getKey().getMethodsCondition().getMethods().stream()
                        .map(method ->
                            new Route(
                                method.name(),
                                VARIABLE.matcher(pattern).replaceAll(OWN.id()),
                                entry.getValue()))))
        .toList();
  }
}
