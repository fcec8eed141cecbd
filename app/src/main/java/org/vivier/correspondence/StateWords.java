package org.vivier.correspondence;

import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** The states of a letter in words. */
public final class StateWords {
  private StateWords() {}

  /** For the person to whom the letter is written. */
  public static String forCandidate(LetterState state, Language language) {
    return Words.of(language).text("correspondence.state.candidate." + state.code());
  }

  /** For those who look after letters. */
  public static String forStaff(LetterState state, Language language) {
    return Words.of(language).text("correspondence.state.staff." + state.code());
  }
}
