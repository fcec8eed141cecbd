package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vivier.platform.web.Routes;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffPaths;

/**
 * Looks at every staff route at the start: one that doesn't say for whom it is, or is there in one
 * language alone, keeps the program from starting.
 */
@Component
@ConditionalOnWebApplication
class StaffRoutes implements SmartInitializingSingleton {
  private final RequestMappingHandlerMapping mapping;

  StaffRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  static String answering(HttpServletRequest request) {
    return Routes.answering(request);
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> wrong = mistakes(mapping.getHandlerMethods());
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(String.join("; ", wrong));
    }
  }

  static List<String> mistakes(Map<RequestMappingInfo, HandlerMethod> routes) {
    return routes.entrySet().stream()
        .flatMap(route ->
            mistakes(route.getKey(), route.getValue())
                .map(mistake -> route.getValue().getShortLogMessage() + " " + mistake))
        .sorted()
        .toList();
  }

  private static Stream<String> mistakes(RequestMappingInfo route, HandlerMethod handler) {
    Set<String> patterns = route.getPatternValues();
    List<Declaration> declared = Declaration.all(handler);
    if (patterns.stream().noneMatch(StaffPaths::isOne)) {
      return declared.isEmpty() ? Stream.empty() : Stream.of("is no staff route but declares one");
    }
    return Stream.of(
            check(declared.size() == 1, "must declare for whom it is, once"),
            check(patterns.stream().allMatch(StaffPaths::isOne), "is a staff route in part"),
            check(inBothLanguages(patterns), "needs an address in each language, and not more"),
            check(!route.getMethodsCondition().getMethods().isEmpty(), "takes any method"),
            check(
                declared.stream().allMatch(declaration -> fits(declaration, patterns)),
                "must name the variable of its scope exactly when its act is in one"))
        .flatMap(mistake -> mistake);
  }

  private static Stream<String> check(boolean right, String mistake) {
    return right ? Stream.empty() : Stream.of(mistake);
  }

  private static boolean inBothLanguages(Set<String> patterns) {
    long english = patterns.stream().filter(path -> path.startsWith(StaffPaths.EN)).count();
    return english * 2 == patterns.size();
  }

  private static boolean fits(Declaration declaration, Set<String> patterns) {
    return !(declaration instanceof Declaration.Those(Requires who))
        || (who.act().level() == Act.Level.ORGANIZATION
            ? who.scope().isEmpty()
            : !who.scope().isEmpty()
                && patterns.stream().allMatch(path -> path.contains("{" + who.scope() + "}")));
  }
}
