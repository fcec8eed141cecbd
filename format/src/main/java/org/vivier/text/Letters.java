package org.vivier.text;

import java.text.Normalizer;

/** The plain letter under an accented one, from a table for the scripts of Europe. */
final class Letters {
  private static final int SIZE = 0x250;
  private static final char[] PLAIN = new char[SIZE];

  static {
    for (char c = 0; c < SIZE; c++) {
      String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      char base = decomposed.charAt(0);
      boolean accents = decomposed.chars().skip(1).allMatch(Letters::isAccent);
      PLAIN[c] = accents ? Character.toLowerCase(base) : Character.toLowerCase(c);
    }
  }

  private Letters() {}

  /** Whether the table knows a character. */
  static boolean known(char c) {
    return c < SIZE;
  }

  /** The lower-case letter without its accents. */
  static char plain(char c) {
    return PLAIN[c];
  }

  static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
