package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
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

    boolean mayHave(String[] words) {
      for (RouteShape shape : shapes) {
        if (shape.mayMatch(words)) {
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

  /** The words of the address that this thread looks up; taken apart once for all routes. */
  private static final ThreadLocal<String @Nullable []> ASKED = new ThreadLocal<>();

  private IdentityHashMap<RequestMappingInfo, Route> routes = new IdentityHashMap<>();

  @Override
  protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> declared) {
    IdentityHashMap<RequestMappingInfo, Route> all = new IdentityHashMap<>();
    declared.forEach((info, handler) -> all.put(info, Route.of(info, handler)));
    routes = all;
    super.handlerMethodsInitialized(declared);
  }

  /** The handlers whose routes have this address, whatever the method. */
  Stream<HandlerMethod> at(HttpServletRequest request, boolean withWhateverIsLeft) {
    ServletRequestPathUtils.parseAndCache(request);
    String[] words = words(request);
    return routes.values().stream()
        .filter(route -> route.mayHave(words))
        .filter(route -> withWhateverIsLeft || !route.isWhateverIsLeft())
        .filter(route -> route.has(request))
        .map(Route::handler);
  }

  private static String[] words(HttpServletRequest request) {
    return RouteShape.words(
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    ASKED.set(words(request));
    try {
      return super.lookupHandlerMethod(path, request);
    } finally {
      ASKED.remove();
    }
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo declared, HttpServletRequest request) {
    Route route = routes.get(declared);
    String[] words = ASKED.get();
    return route == null || words == null || route.mayHave(words)
        ? super.getMatchingMapping(declared, request)
        : null;
  }
}
