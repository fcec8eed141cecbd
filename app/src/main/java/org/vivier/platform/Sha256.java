package org.vivier.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has to have (see {@link MessageDigest}). */
public final class Sha256 {
  private Sha256() {}

  /** The digest of these bytes. */
  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  /** The digest of these bytes, in hexadecimal digits. */
  public static String hexOf(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  /** A new digest, for bytes that come piece by piece. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
