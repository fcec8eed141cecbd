package org.vivier.check.align;

import java.util.regex.Pattern;

/**
 * What patterns of several kinds of facts have in common. Blanks have been made ordinary before.
 */
final class FactPatterns {
  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** What stands between the two ends of a range. */
  static final String TO = "(?: ?[-–—] ?| (?:to|and|or|à|et|ou) )";

  static final String WORDS_EN = "one|two|three|" + NumberWords.ENGLISH;
  static final String WORDS_FR = NumberWords.FRENCH + "|une?|deux|trois";

  private FactPatterns() {}
}
