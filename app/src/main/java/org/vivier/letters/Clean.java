package org.vivier.letters;

import java.util.regex.Pattern;

/** Makes people's text safe to stand in a letter that bears the organization's name. */
final class Clean {
  private static final int LINE = 200;
  private static final int NAME = 80;

  /** Controls, and the marks that would turn the direction of the words around them. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069]");

  private static final Pattern BREAKS = Pattern.compile("\\R|[\\p{Zl}\\p{Zp}\\t]");
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  /**
   * Letters of any script with the marks that names have. No dot inside a word: mail programs turn
   * such words into links, and a stranger may type any name.
   */
  private static final Pattern PLAUSIBLE_NAME =
      Pattern.compile(
          "[\\p{L}\\p{M}'’ʼ\\-\u2010\u2011·‧ \u00a0\u200c\u200d]+(\\.?( |$)[\\p{L}\\p{M}'’ʼ\\-\u2010\u2011·‧ \u00a0\u200c\u200d]*)*");

  private Clean() {}

  /** One line of at most 200 characters, without controls: fit for a subject. */
  static String line(String text) {
    String plain = UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
    return shorten(SPACES.matcher(plain).replaceAll(" ").strip(), LINE);
  }

  /** Several lines, without controls. */
  static String lines(String text) {
    return String.join("\n", text.lines().map(line -> UNSEEN.matcher(line).replaceAll("")).toList())
        .strip();
  }

  /** Whether this may stand in a greeting. */
  static boolean isPlausibleName(String name) {
    return !name.isBlank() && name.length() <= NAME && PLAUSIBLE_NAME.matcher(name).matches();
  }

  private static String shorten(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}
