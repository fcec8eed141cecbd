package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A form, asked for as the page that it is on: nothing is changed by it. */
public final class AsGet extends HttpServletRequestWrapper {
  private AsGet(HttpServletRequest request) {
    super(request);
  }

  /** This request as a GET, with all else that was sent. */
  public static HttpServletRequest of(HttpServletRequest request) {
    return new AsGet(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
