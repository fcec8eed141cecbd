package org.vivier.check.rules;

import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/**
 * A piece of a posting that breaks or keeps a rule. A test puts it into an otherwise sound posting
 * and runs the rule, so that the documentation can't go stale.
 *
 * @param english the English text, or null where the sound one does
 * @param french the French text, or null where the sound one does
 * @param keys whether the texts are lines of front matter rather than of the body
 */
public record Example(@Nullable String english, @Nullable String french, boolean keys) {
  /** Two bodies. */
  public static Example bodies(String english, String french) {
    return new Example(english, french, false);
  }

  /** A body in one language. */
  public static Example body(Language language, String text) {
    return language == Language.EN
        ? new Example(text, null, false)
        : new Example(null, text, false);
  }

  /** Front matter lines in both languages; a key of the sound posting is replaced. */
  public static Example keys(String english, String french) {
    return new Example(english, french, true);
  }

  /** Front matter lines in one language. */
  public static Example keys(Language language, String lines) {
    return language == Language.EN
        ? new Example(lines, null, true)
        : new Example(null, lines, true);
  }
}
