package org.vivier.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/**
 * A letter as its reader finds it again on the candidate's page.
 *
 * @param id its number
 * @param writtenAt when it was written
 * @param sentAt when somebody took it for delivery; null while that has not happened
 * @param state where it is on its way
 * @param language the language of its words
 * @param subject one line
 * @param body plain text with line feeds
 */
public record SentLetter(
    LetterId id,
    Instant writtenAt,
    @Nullable Instant sentAt,
    LetterState state,
    Language language,
    String subject,
    String body) {

  /** What the candidate reads about the letter's state, in the letter's language. */
  public String stateInWords() {
    return StateWords.forCandidate(state, language);
  }

  /** Without the words, so that no log shows them. */
  @Override
  public String toString() {
    return "SentLetter[" + id + "]";
  }
}
