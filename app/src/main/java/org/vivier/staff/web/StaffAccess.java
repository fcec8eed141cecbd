package org.vivier.staff.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.vivier.platform.web.AsGet;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.staff.Act;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.Requires;
import org.vivier.staff.Scope;
import org.vivier.staff.ScopeOf;
import org.vivier.staff.StaffMember;

/** The one place that decides whether somebody may ask for something on the staff side. */
@Component
class StaffAccess {
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final ObjectProvider<ScopeOf> scopes;
  private final FreshProof proof;

  /** The security filters are made before the controllers. */
  StaffAccess(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
      ObjectProvider<ScopeOf> scopes,
      FreshProof proof) {
    this.mappings = mappings;
    this.scopes = scopes;
    this.proof = proof;
  }

  /** What a request comes to. */
  sealed interface Decision {
    /** It goes on. */
    record GoOn() implements Decision {}

    /** Whoever it is has to sign in first, wherever the address leads. */
    record SignIn() implements Decision {}

    /** It goes on once the person has proved again who they are. */
    record Confirm() implements Decision {}

    /** Nothing is there. */
    record Missing() implements Decision {}

    /** Something is there, but not for this person, who must not learn even that. */
    record Forbidden(Act act, @Nullable Scope scope) implements Decision {}
  }

  /** What becomes of this request of somebody, or of somebody unknown. */
  Decision decide(HttpServletRequest request, Optional<StaffMember> who) throws ServletException {
    HttpServletRequest meant = LanguageSwitch.isOne(request) ? AsGet.of(request) : request;
    try {
      ServletRequestPathUtils.parseAndCache(meant);
      @Nullable HandlerExecutionChain chain = mappings.getObject().getHandler(meant);
      return chain != null && chain.getHandler() instanceof HandlerMethod handler
          ? withProof(decide(handler, variables(meant), who), handler, meant, who)
          : nothing(who);
    } catch (HttpRequestMethodNotSupportedException e) {
      return withAnotherMethod(meant, who);
    } catch (ServletException e) {
      // No route takes it like this.
      return nothing(who);
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** Whether there is a page at this path, for whomever. */
  boolean isPage(HttpServletRequest request, String path) throws ServletException {
    return handler(new AskedFor(request, path)).flatMap(Declaration::of).isPresent();
  }

  /** Whether this form takes words for an act that needs a right, and is on a page of its own. */
  boolean takesWords(HttpServletRequest form) throws ServletException {
    return isPage(form, form.getRequestURI())
        && handler(form)
            .flatMap(Declaration::of)
            .filter(Declaration.Those.class::isInstance)
            .isPresent();
  }

  private Optional<HandlerMethod> handler(HttpServletRequest request) throws ServletException {
    try {
      ServletRequestPathUtils.parseAndCache(request);
      @Nullable HandlerExecutionChain chain = mappings.getObject().getHandler(request);
      return chain != null && chain.getHandler() instanceof HandlerMethod handler
          ? Optional.of(handler)
          : Optional.empty();
    } catch (ServletException e) {
      // No route takes it like this.
      return Optional.empty();
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** Only whoever may do it at all is asked for a proof. */
  private Decision withProof(
      Decision decision,
      HandlerMethod handler,
      HttpServletRequest request,
      Optional<StaffMember> who) {
    boolean asked =
        decision instanceof Decision.GoOn
            && handler.hasMethodAnnotation(NeedsFreshProof.class)
            && who.filter(member -> proof.isThere(member, request)).isEmpty();
    return asked ? new Decision.Confirm() : decision;
  }

  private Decision decide(
      HandlerMethod handler, Map<String, String> variables, Optional<StaffMember> who) {
    @Nullable Declaration declared = Declaration.of(handler).orElse(null);
    return switch (declared) {
      case null -> nothing(who);
      case Declaration.Everyone() -> new Decision.GoOn();
      case Declaration.SignedIn() -> who.isPresent() ? new Decision.GoOn() : new Decision.SignIn();
      case Declaration.Those(Requires those) ->
          who.map(member -> decide(those, variables, member)).orElseGet(Decision.SignIn::new);
    };
  }

  private Decision decide(Requires those, Map<String, String> variables, StaffMember member) {
    if (those.scope().isEmpty()) {
      return member.may(those.act())
          ? new Decision.GoOn()
          : new Decision.Forbidden(those.act(), null);
    }
    return scope(those.scope(), variables.getOrDefault(those.scope(), ""))
        .<Decision>map(scope ->
            member.may(those.act(), scope)
                ? new Decision.GoOn()
                : new Decision.Forbidden(those.act(), scope))
        .orElseGet(Decision.Missing::new);
  }

  private Optional<Scope> scope(String variable, String value) {
    return scopes.stream()
        .filter(of -> of.variable().equals(variable))
        .findFirst()
        .map(of -> of.find(value))
        .orElseGet(() -> Scope.of(variable, value));
  }

  /** Whoever may ask for what is there by another method hears that this one is wrong. */
  private Decision withAnotherMethod(HttpServletRequest request, Optional<StaffMember> who) {
    List<HandlerMethod> there =
        mappings.getObject().getHandlerMethods().entrySet().stream()
            .filter(route -> {
              var paths = route.getKey().getPathPatternsCondition();
              return paths != null && paths.getMatchingCondition(request) != null;
            })
            .map(Map.Entry::getValue)
            .toList();
    boolean known =
        who.isPresent()
            && there.stream()
                .flatMap(handler -> Declaration.of(handler).stream())
                .anyMatch(declared -> !(declared instanceof Declaration.Those));
    return known ? new Decision.GoOn() : nothing(who);
  }

  private static Decision nothing(Optional<StaffMember> who) {
    return who.isPresent() ? new Decision.Missing() : new Decision.SignIn();
  }

  @SuppressWarnings("unchecked") // Spring puts nothing else there.
  private static Map<String, String> variables(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> found
        ? (Map<String, String>) found
        : Map.of();
  }
}
