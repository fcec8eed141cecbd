package org.vivier.applications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * What a candidate was told about an application.
 *
 * @param outcome its code: in archives, and at the end of the keys of its words
 * @param toldAt when the letter left
 * @param goesOn whether another answer follows
 */
public record GivenAnswer(String outcome, Instant toldAt, boolean goesOn) {
  /**
   * Where an application stands, in a few words for the candidate: what they were told, and as long
   * as nothing was, its state. Every surface says it by this.
   */
  public static String standing(
      ApplicationState state, @Nullable GivenAnswer told, Language language) {
    return told != null && state.counts()
        ? told.forCandidate(language)
        : state.forCandidate(language);
  }

  /** Where the application stands, in a few words for the candidate. */
  public String forCandidate(Language language) {
    return Words.of(language).text("applications.answer." + outcome);
  }

  /** What that means and what happens next, in words for the candidate. */
  public String next(Language language) {
    return Words.of(language).text("applications.answer.next-" + outcome);
  }
}
