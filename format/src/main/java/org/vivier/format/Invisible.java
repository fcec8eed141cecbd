package org.vivier.format;

/**
 * Characters that nobody sees and that come along when text is pasted: Unicode's format characters
 * and {@code Default_Ignorable_Code_Point}, and letters that are drawn as nothing (U+2800, the
 * Hangul fillers).
 */
public final class Invisible {
  private Invisible() {}

  /** Whether there is nothing to see: empty, white space of any kind, invisible characters. */
  public static boolean only(String text) {
    return text.codePoints().allMatch(c -> isSpace(c) || isMark(c) || Character.isISOControl(c));
  }

  /** Without invisible characters, and without white space at the ends. */
  public static String stripped(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isMark(c)).forEach(rest::appendCodePoint);
    int from = 0;
    int to = rest.length();
    while (from < to && isSpace(rest.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(rest.charAt(to - 1))) {
      to--;
    }
    return rest.substring(from, to);
  }

  /** White space as Unicode has it, the no-break ones too. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.FORMAT
        || c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0x2800
        || c == 0x3164
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFFA0
        || (c >= 0xFFF0 && c <= 0xFFF8)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }
}
