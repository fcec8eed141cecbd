package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What a form must send along so that no other site can send it. Asking for it sets its cookie.
 *
 * @param name of the hidden field
 * @param value differs on every page, and is right all the same
 */
public record FormToken(String name, String value) {
  /** The token for a form on the page that answers this request. */
  public static FormToken of(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      return new FormToken(token.getParameterName(), token.getToken());
    }
    throw new IllegalStateException("the request did not pass the security filters");
  }
}
