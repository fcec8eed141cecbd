package org.vivier.reports.meritfile;

import org.jspecify.annotations.Nullable;
import org.vivier.assessment.blind.KnownPeople;

/**
 * Takes out of words that somebody wrote what says who another person is.
 *
 * @param people null where nobody is hidden
 */
record Hiding(@Nullable KnownPeople people) {
  /** The words without them; null stays null. */
  @Nullable String in(@Nullable String text) {
    return text == null || people == null ? text : people.hide(text);
  }

  /** The same of words that are there. */
  String of(String text) {
    return people == null ? text : people.hide(text);
  }
}
