package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Spring’s way from an address to a controller, for a program with hundreds of routes: only those
 * are compared whose fixed words are in the address. On the way of a request several ask.
 */
final class RouteMapping extends RequestMappingHandlerMapping {
  /** Takes the place of Spring’s own. */
  @Component
  static final class Registration implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
      return new RouteMapping();
    }
  }

  private record Route(RequestMappingInfo declared, HandlerMethod handler) {
    PathPatternsRequestCondition paths() {
      return Objects.requireNonNull(declared.getPathPatternsCondition());
    }

    boolean isWhateverIsLeft() {
      return declared.getPatternValues().contains(Routes.WHATEVER_IS_LEFT);
    }
  }

  /**
   * A route that has an address.
   *
   * @param matching what of its declaration fits the request
   */
  private record Match(RequestMappingInfo matching, HandlerMethod handler) {}

  private volatile RouteIndex<Route> routes = new RouteIndex<>();

  @Override
  protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> declared) {
    index(declared);
    super.handlerMethodsInitialized(declared);
  }

  @Override
  public void registerMapping(RequestMappingInfo declared, Object handler, Method method) {
    super.registerMapping(declared, handler, method);
    index(getHandlerMethods());
  }

  @Override
  public void unregisterMapping(RequestMappingInfo declared) {
    super.unregisterMapping(declared);
    index(getHandlerMethods());
  }

  private void index(Map<RequestMappingInfo, HandlerMethod> declared) {
    RouteIndex<Route> all = new RouteIndex<>();
    declared.forEach((info, handler) -> {
      Route route = new Route(info, handler);
      route.paths().getPatterns().forEach(pattern -> all.add(pattern, route));
    });
    routes = all;
  }

  /** The handlers whose routes have this address, whatever the method. */
  Stream<HandlerMethod> at(HttpServletRequest request, boolean withWhateverIsLeft) {
    ServletRequestPathUtils.parseAndCache(request);
    return mayHave(request).stream()
        .filter(route -> withWhateverIsLeft || !route.isWhateverIsLeft())
        .filter(route -> route.paths().getMatchingCondition(request) != null)
        .map(Route::handler);
  }

  private Set<Route> mayHave(HttpServletRequest request) {
    PathContainer path =
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
    return routes.find(path);
  }

  /** As Spring does it, among few: the most specific, or its word on why there is none. */
  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    Set<Route> few = mayHave(request);
    List<Match> matches = new ArrayList<>();
    for (Route route : few) {
      @Nullable RequestMappingInfo matching = getMatchingMapping(route.declared(), request);
      if (matching != null) {
        matches.add(new Match(matching, route.handler()));
      }
    }
    if (matches.isEmpty()) {
      return handleNoMatch(
          few.stream().map(Route::declared).collect(Collectors.toSet()), path, request);
    }
    Comparator<Match> order = Comparator.comparing(Match::matching, getMappingComparator(request));
    matches.sort(order);
    Match best = matches.getFirst();
    if (matches.size() > 1
        && (CorsUtils.isPreFlightRequest(request) || order.compare(best, matches.get(1)) == 0)) {
      return super.lookupHandlerMethod(path, request);
    }
    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, best.handler());
    handleMatch(best.matching(), path, request);
    return best.handler();
  }
}
