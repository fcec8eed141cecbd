package org.vivier.letters;

import java.time.Instant;
import org.vivier.format.Language;

/**
 * A letter to a candidate, as the candidate's page shows it.
 *
 * @param language of its words
 * @param body plain text with line feeds
 * @param state where it is on its way, in words of the letter's language
 */
public record ReceivedLetter(
    Instant writtenAt, Language language, String subject, String body, String state) {
  /** Without the words. */
  @Override
  public String toString() {
    return "ReceivedLetter[%s]".formatted(writtenAt);
  }
}
