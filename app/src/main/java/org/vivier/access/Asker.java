package org.vivier.access;

import jakarta.servlet.http.HttpServletRequest;
import org.vivier.platform.security.Network;
import org.vivier.platform.security.Secrets;
import org.vivier.platform.web.FormTokens;

/**
 * Who asks for a letter: a browser, and the network that it is in. Limits fall on it, and a code
 * belongs to it.
 *
 * @param secret what only this browser has
 * @param network the first part of its network address; never stored or logged
 */
public record Asker(String secret, String network) {
  /** Whoever sent this request. */
  public static Asker of(HttpServletRequest request) {
    // A form without either was rejected before it came here.
    return new Asker(FormTokens.secret(request).orElse(""), network(request.getRemoteAddr()));
  }

  /** What neighbours share. */
  static String network(String address) {
    return Network.of(address);
  }

  byte[] hash() {
    return Secrets.hash(secret);
  }

  /** Without the secret and the network. */
  @Override
  public String toString() {
    return "Asker";
  }
}
