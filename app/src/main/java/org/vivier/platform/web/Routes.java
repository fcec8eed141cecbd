package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

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

  private final ObjectProvider<RouteMapping> mapping;

  /** The security filters are made before the controllers. */
  Routes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RouteMapping> mapping) {
    this.mapping = mapping;
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
    return mapping.getObject().at(request, READING.contains(request.getMethod()));
  }
}
