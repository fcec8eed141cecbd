package org.vivier.staff.letters;

import java.net.URI;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Somebody was invited who works here already.
 *
 * @param signIn where they sign in as always
 */
public record StaffKnownAlready(URI signIn) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.STAFF_KNOWN_ALREADY;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.organization().name());
    letter.paragraph("intro", letter.organization().name());
    letter.action("open", signIn);
    letter.paragraph("nothing");
  }
}
