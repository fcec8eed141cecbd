package org.vivier.forms;

import java.util.regex.Pattern;

/**
 * Counts words the same way everywhere: a word is a maximal run of characters without the Unicode
 * property White_Space. Scripts use {@code /[^\\p{White_Space}]+/gu}; {@code word-count.json} holds
 * the examples that both must agree on.
 */
public final class WordCount {
  private static final Pattern WORD = Pattern.compile("[^\\p{IsWhite_Space}]+");

  private WordCount() {}

  /** How many words. */
  public static int of(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
