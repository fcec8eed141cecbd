package org.vivier.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.letters.LetterText;

/**
 * A letter as the development mailbox shows it.
 *
 * @param address where it would go, or null when the letter's key is gone
 * @param text what it says, or null when the letter's key is gone
 */
public record MailboxLetter(
    LetterId id,
    Language language,
    Instant writtenAt,
    LetterState state,
    @Nullable String address,
    @Nullable LetterText text) {

  /** Without the words, so that no log shows them. */
  @Override
  public String toString() {
    return "MailboxLetter[" + id + "]";
  }
}
