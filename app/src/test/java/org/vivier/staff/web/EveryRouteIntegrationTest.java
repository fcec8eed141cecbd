package org.vivier.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vivier.format.Language;
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
 * by itself. The two languages of a route have one handler, whose declaration decides: they take
 * turns, so that half of the cases reach it by each address.
 */
class EveryRouteIntegrationTest extends StaffSite {
  private static final Scope OWN = new Scope("process", "own");
  private static final Scope FOREIGN = new Scope("process", "foreign");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /** The newest record of the journal when it was last looked at. */
  private long looked;

  /** Where somebody holds a role. */
  private enum Held {
    NOWHERE,
    ORGANIZATION,
    THIS_SCOPE,
    ANOTHER_SCOPE,
    ORGANIZATION_BUT_PARTY
  }

  private record Route(String method, List<String> paths, HandlerMethod handler) {
    String path(int turn) {
      return paths.get(turn % paths.size());
    }

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
      int first = 0;
      for (Route route : routes()) {
        route.paths().forEach(path -> signedOut(route, path).ifPresent(wrong::add));
        for (int i = 0; i < cases.size(); i++) {
          signedIn(route, route.path(first + i), cases.get(i)).ifPresent(wrong::add);
        }
        // The other way round for the next one: nobody always comes in the same language.
        first++;
      }
      assertThat(wrong).isEmpty();
    }
  }

  /**
   * A French address is French to its end; these words are spelt the same in both languages, and
   * the form's script alone sends to draft and files.
   */
  @Test
  void frenchAddressesHaveNoEnglishWords() {
    Set<String> both = new TreeSet<>(words(Language.FR));
    both.retainAll(words(Language.EN));
    assertThat(both)
        .containsExactlyInAnyOrder(
            "code",
            "confirmations",
            "consensus",
            "decision",
            "draft",
            "feed.atom",
            "feed.json",
            "files",
            "invitation",
            "messages",
            "options",
            "pause",
            "placement",
            "plan",
            "preference",
            "publication",
            "questions",
            "representation",
            "sessions",
            "source",
            "versions");
  }

  private Set<String> words(Language language) {
    return context
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(route -> route.getPatternValues().stream())
        .filter(pattern -> pattern.startsWith("/" + language.tag() + "/"))
        .flatMap(pattern -> Pattern.compile("/").splitAsStream(pattern.substring(4)))
        .filter(word -> !word.isEmpty() && !VARIABLE.matcher(word).find())
        .collect(Collectors.toSet());
  }

  private java.util.Optional<String> signedOut(Route route, String path) {
    HttpResponse<String> answer = send(route.method(), path, null, Map.of());
    boolean right =
        route.forEveryone()
            ? answer.statusCode() < 500 && (answer.statusCode() != 404 || route.isDoorToTry())
            : answer.statusCode() == 303 && isSignIn(answer);
    return right
        ? java.util.Optional.empty()
        : java.util.Optional.of(path + " signed out: " + answer.statusCode());
  }

  private java.util.Optional<String> signedIn(Route route, String path, Case one) {
    var session = one.who().session();
    HttpResponse<String> answer =
        route.method().equals("POST")
            ? post(path, session, Map.of())
            : send(route.method(), path, session, Map.of());
    boolean wasDenied = isDeniedAgain(one.who());
    boolean allowed = route.isFor(one.role(), one.held());
    boolean right =
        allowed
            ? !wasDenied && answer.statusCode() < 500 && !isSignIn(answer, route)
            : wasDenied && answer.statusCode() == 404;
    return right
        ? java.util.Optional.empty()
        : java.util.Optional.of("%s %s: %d".formatted(path, one, answer.statusCode()));
  }

  /** Whether the journal has a denial of this person's that it hadn't when this was last asked. */
  private boolean isDeniedAgain(Colleague who) {
    long before = looked;
    looked = jdbc.sql("select coalesce(max(id), 0) from journal_record").query(Long.class).single();
    return jdbc.sql(
                """
                select count(*) from journal_record
                where id > :before and actor = :actor and act = 'staff.access-denied'
                """)
            .param("before", before)
            .param("actor", who.id().actor().name())
            .query(Integer.class)
            .single()
        > 0;
  }

  private static boolean isSignIn(HttpResponse<?> answer) {
    return location(answer).equals(StaffPaths.signIn(Language.EN))
        || location(answer).equals(StaffPaths.signIn(Language.FR));
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
            entry.getKey().getMethodsCondition().getMethods().stream()
                .map(method -> new Route(method.name(), paths(entry.getKey()), entry.getValue())))
        .filter(route -> !route.paths().isEmpty())
        .toList();
  }

  private static List<String> paths(RequestMappingInfo route) {
    return route.getPatternValues().stream()
        .filter(StaffPaths::isOne)
        .sorted()
        .map(pattern -> VARIABLE.matcher(pattern).replaceAll(OWN.id()))
        .toList();
  }
}
