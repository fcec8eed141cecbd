package org.vivier.staff.letters;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * A link with which somebody who works here signs in.
 *
 * @param link works once
 * @param until when the link stops working
 */
public record StaffSignIn(URI link, Instant until) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.STAFF_SIGN_IN;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.organization().name());
    letter.paragraph("intro");
    letter.action("open", link);
    letter.paragraph("until", letter.moment(until));
    letter.paragraph("notYou");
  }
}
