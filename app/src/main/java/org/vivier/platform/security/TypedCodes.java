package org.vivier.platform.security;

import java.util.Locale;

/** Codes that people read in one place and type in another. */
public final class TypedCodes {
  /** Without letters that look like digits or like others. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private TypedCodes() {}

  /** A random one of so many characters, five bits each. */
  public static String draw(int length) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(Secrets.below(ALPHABET.length())));
    }
    return code.toString();
  }

  /** People type small letters, blanks, hyphens, and take O for 0 and I or L for 1. */
  public static String normalized(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^0-9A-Z]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
