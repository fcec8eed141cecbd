package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;

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
  public void write(Sheet sheet) {
    sheet.subject(sheet.organization().name());
    sheet.paragraph("intro", newAddress);
    sheet.action("confirm", confirm);
    sheet.paragraph("both", sheet.moment(until));
    sheet.paragraph("notYou");
  }
}
