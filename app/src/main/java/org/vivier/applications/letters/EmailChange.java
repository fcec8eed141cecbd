package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * A change of e-mail address, to be confirmed at both addresses.
 *
 * @param receiver which of the two addresses this letter goes to
 * @param newAddress the address to be used from then on
 * @param until when the request lapses
 * @param confirm confirms for this address
 */
public record EmailChange(Receiver receiver, String newAddress, Instant until, URI confirm)
    implements LetterContent {

  /** Where the letter goes. */
  public enum Receiver {
    CURRENT_ADDRESS,
    NEW_ADDRESS
  }

  @Override
  public LetterKind kind() {
    return receiver == Receiver.CURRENT_ADDRESS
        ? LetterKind.EMAIL_CHANGE_CURRENT
        : LetterKind.EMAIL_CHANGE_NEW;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.organization().name());
    letter.paragraph("intro", newAddress);
    letter.action("confirm", confirm);
    letter.paragraph("both", letter.moment(until));
    letter.paragraph("notYou");
  }
}
