package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as if it asked for another page. What is found out about that one stays here. */
final class AskedFor extends HttpServletRequestWrapper {
  private final String path;
  private final Map<String, @Nullable Object> attributes = new HashMap<>();

  AskedFor(HttpServletRequest request, String path) {
    super(request);
    this.path = path;
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getRequestURI() {
    return path;
  }

  @Override
  public String getServletPath() {
    return path;
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return attributes.containsKey(name) ? attributes.get(name) : super.getAttribute(name);
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    attributes.put(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    attributes.put(name, null);
  }
}
