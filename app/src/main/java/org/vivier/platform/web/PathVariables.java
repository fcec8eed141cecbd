package org.vivier.platform.web;

import java.util.Map;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** What stands in the address where its route has variables. */
public final class PathVariables {
  private PathVariables() {}

  /** The value of one; empty text where the route has none of this name. */
  public static String one(NativeWebRequest request, String name) {
    Object all =
        request.getAttribute(
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    return all instanceof Map<?, ?> values && values.get(name) instanceof String value ? value : "";
  }
}
