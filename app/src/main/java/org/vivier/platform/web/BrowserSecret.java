package org.vivier.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What only one browser has: the token by which it is known. The tokens of forms are made of it, so
 * that a form counts for the browser that it was shown to and for no other. Whoever knows browsers
 * puts one into the request; without one, a random cookie of the form's own takes its place.
 */
public interface BrowserSecret {
  /** The attribute of the request. */
  String ATTRIBUTE = BrowserSecret.class.getName();

  /** The token, if this browser is known. */
  Optional<String> known();

  /** The token of the browser that sent this request, if it is known. */
  static Optional<String> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof BrowserSecret secret
        ? secret.known()
        : Optional.empty();
  }
}
