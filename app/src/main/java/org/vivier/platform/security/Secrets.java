package org.vivier.platform.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.vivier.platform.Sha256;

/** Random tokens, and what is stored of them. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  private Secrets() {}

  /** 256 random bits in URL-safe Base64. */
  public static String token() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a text has the shape of our tokens. */
  public static boolean isToken(String text) {
    return TOKEN.matcher(text).matches();
  }

  /** A number below {@code bound}. */
  public static int below(int bound) {
    return RANDOM.nextInt(bound);
  }

  /** What the database knows of a token: enough to recognize it, not enough to use it. */
  public static byte[] hash(String token) {
    return Sha256.of(token.getBytes(US_ASCII));
  }
}
