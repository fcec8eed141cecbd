package org.vivier.applications;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A browser that came by: the random token in its cookie {@code vivier_access}. It may see what was
 * granted to it. The database knows only a hash of the token.
 *
 * @param token 256 random bits in URL-safe Base64
 */
public record Device(String token) {
  /** The cookie's name. */
  public static final String COOKIE = "vivier_access";

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** A device that nothing was granted to yet. */
  public static Device fresh() {
    return new Device(Secrets.token());
  }

  /** The device that a cookie names; empty when the value was never one of ours. */
  public static Optional<Device> parse(String cookie) {
    return isToken(cookie) ? Optional.of(new Device(cookie)) : Optional.empty();
  }

  /** Whether a text has the shape of our tokens. */
  static boolean isToken(String text) {
    return TOKEN.matcher(text).matches();
  }

  byte[] hash() {
    return Secrets.hash(token);
  }

  /** Without the token, which opens applications. */
  @Override
  public String toString() {
    return "Device";
  }
}
