package org.vivier.staff.letters;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Invites somebody to work here.
 *
 * @param link works once
 * @param until when the link stops working
 */
public record StaffInvitation(URI link, Instant until) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.STAFF_INVITATION;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.organization().name());
    letter.paragraph("intro", letter.organization().name());
    letter.paragraph("ready");
    letter.action("open", link);
    letter.paragraph("until", letter.moment(until));
    letter.paragraph("notYou");
  }
}
