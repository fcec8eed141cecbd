package org.vivier.alerts;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Asks the owner of an address whether they want new jobs by email.
 *
 * @param search what was looked for, in words that may go to somebody who never asked
 * @param page where they say so
 * @param until when it is forgotten unless they do
 */
public record AlertConfirmation(String search, URI page, Instant until) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.ALERT_CONFIRMATION;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.organization().name());
    letter.paragraph("intro", letter.organization().name());
    letter.fact("search", search);
    letter.action("confirm", page);
    letter.paragraph("notYou", letter.moment(until));
  }
}
