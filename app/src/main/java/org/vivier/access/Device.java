package org.vivier.access;

import org.vivier.platform.security.Secrets;

/**
 * A browser by the token that {@link Devices} gave it. It may see what was granted to it. The
 * database knows only a hash of the token.
 *
 * @param token 256 random bits in URL-safe Base64
 */
public record Device(String token) {
  /** What the database knows of it. */
  public byte[] hash() {
    return Secrets.hash(token);
  }

  /** Without the token, which opens applications. */
  @Override
  public String toString() {
    return "Device";
  }
}
