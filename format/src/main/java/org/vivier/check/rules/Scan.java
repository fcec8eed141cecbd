package org.vivier.check.rules;

/** Cheap looks at a text that tell whether a pattern can match at all. */
final class Scan {
  private Scan() {}

  /** Whether a digit stands shortly behind a capital letter, as in a group and level. */
  static boolean codeLike(String text) {
    for (int i = 2; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && capitalBefore(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a digit. */
  static boolean digit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the signs stands right before a letter. */
  static boolean signBeforeLetter(String text, String signs) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0 && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is followed by itself. */
  static boolean doubledWord(String text) {
    int previous = -1;
    int previousEnd = -1;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        int length = i - start;
        if (previous >= 0
            && previousEnd - previous == length
            && start - previousEnd <= 3
            && text.regionMatches(true, previous, text, start, length)) {
          return true;
        }
        previous = start;
        previousEnd = i;
        start = -1;
      }
    }
    return false;
  }

  private static boolean capitalBefore(String text, int digit) {
    for (int i = digit - 1; i >= Math.max(1, digit - 4); i--) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        char before = text.charAt(i - 1);
        return before >= 'A' && before <= 'Z';
      }
      if (Character.isLetter(c)) {
        return false;
      }
    }
    return false;
  }
}
