package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Spring’s way from an address to a controller, for a program with hundreds of routes: only those
 * are compared in full whose fixed words are in the address. On the way of a request several ask.
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

  private record Route(
      RequestMappingInfo declared, List<RouteShape> shapes, HandlerMethod handler) {
    static Route of(RequestMappingInfo declared, HandlerMethod handler) {
      var paths = Objects.requireNonNull(declared.getPathPatternsCondition());
      return new Route(
          declared, paths.getPatterns().stream().map(RouteShape::of).toList(), handler);
    }

    boolean mayHave(RequestPath path) {
      for (RouteShape shape : shapes) {
        if (shape.mayMatch(path.pathWithinApplication())) {
          return true;
        }
      }
      return false;
    }

    boolean has(HttpServletRequest request) {
      return Objects.requireNonNull(declared.getPathPatternsCondition())
              .getMatchingCondition(request)
          != null;
    }

    boolean isWhateverIsLeft() {
      return declared.getPatternValues().contains(Routes.WHATEVER_IS_LEFT);
    }
  }

  private Map<RequestMappingInfo, Route> routes = Map.of();

  @Override
  protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> declared) {
    Map<RequestMappingInfo, Route> all = new HashMap<>();
    declared.forEach((info, handler) -> all.put(info, Route.of(info, handler)));
    routes = all;
    super.handlerMethodsInitialized(declared);
  }

  /** The handlers whose routes have this address, whatever the method. */
  Stream<HandlerMethod> at(HttpServletRequest request, boolean withWhateverIsLeft) {
    RequestPath path = ServletRequestPathUtils.parseAndCache(request);
    return routes.values().stream()
        .filter(route -> route.mayHave(path))
        .filter(route -> withWhateverIsLeft || !route.isWhateverIsLeft())
        .filter(route -> route.has(request))
        .map(Route::handler);
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo declared, HttpServletRequest request) {
    Route route = routes.get(declared);
    return route == null || route.mayHave(ServletRequestPathUtils.getParsedRequestPath(request))
        ? super.getMatchingMapping(declared, request)
        : null;
  }
}
