package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/** Says of an answer that it is everybody's, which none is by itself. */
public final class PublicAnswer {
  private PublicAnswer() {}

  /**
   * Lets caches have the answer, search engines list it and other sites hear of this one.
   *
   * @param cacheControl how long whoever may keep it
   */
  public static void mark(HttpServletResponse response, String cacheControl) {
    response.setHeader("Cache-Control", cacheControl);
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    // There is no other way to take a header back.
    response.setHeader("X-Robots-Tag", null);
  }
}
