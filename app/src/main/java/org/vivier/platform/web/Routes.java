package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What the program's controllers declare to answer. Whoever decides something by address asks here
 * or looks at {@link #answering}, and never at the address as it was sent: one route has many
 * spellings.
 */
@Component
public class Routes {
  /** For the one controller that looks up addresses which no other route has. It only reads. */
  public static final String WHATEVER_IS_LEFT = "/**";

  static final String ANSWERING = HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  /** The security filters are made before the controllers. */
  Routes(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  /** The pattern of the route that answers, as its controller declares it; empty before. */
  public static String answering(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getAttribute(ANSWERING), "").toString();
  }

  /** Whether any route has this address; the method need not be the right one. */
  public boolean know(HttpServletRequest request) {
    return at(request).findAny().isPresent();
  }

  /** Whether the route is for machines that call back and prove who they are by themselves. */
  boolean callBack(HttpServletRequest request) {
    return at(request).anyMatch(handler -> handler.hasMethodAnnotation(Callback.class));
  }

  private Stream<HandlerMethod> at(HttpServletRequest request) {
    ServletRequestPathUtils.parseAndCache(request);
    boolean reading = READING.contains(request.getMethod());
    return mappings.getObject().getHandlerMethods().entrySet().stream()
        .filter(route -> reading || !isWhateverIsLeft(route.getKey()))
        .filter(route -> has(route.getKey(), request))
        .map(Map.Entry::getValue);
  }

  private static boolean isWhateverIsLeft(RequestMappingInfo route) {
    return route.getPatternValues().contains(WHATEVER_IS_LEFT);
  }

  private static boolean has(RequestMappingInfo route, HttpServletRequest request) {
    var paths = route.getPathPatternsCondition();
    return paths != null && paths.getMatchingCondition(request) != null;
  }
}
