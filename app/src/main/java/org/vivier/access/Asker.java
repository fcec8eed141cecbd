package org.vivier.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import org.vivier.platform.web.FormTokens;

/**
 * Who asks for a letter: a browser, and the network that it is in. Limits fall on it, and a code
 * belongs to it.
 *
 * @param secret what only this browser has
 * @param network the first part of its network address; never stored or logged
 */
public record Asker(String secret, String network) {
  private static final int IPV4_BYTES = 4;
  private static final int IPV4_PREFIX = 3;
  private static final int IPV6_PREFIX = 6;

  /** Whoever sent this request. */
  public static Asker of(HttpServletRequest request) {
    // A form without either was rejected before it came here.
    return new Asker(FormTokens.secret(request).orElse(""), network(request.getRemoteAddr()));
  }

  /** What neighbours share: 24 bits of an IPv4 address, 48 of an IPv6 address. */
  static String network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      int prefix = bytes.length == IPV4_BYTES ? IPV4_PREFIX : IPV6_PREFIX;
      return Arrays.toString(Arrays.copyOf(bytes, prefix));
    } catch (IllegalArgumentException e) {
      return "";
    }
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
