package org.vivier.pools.letters;

import java.net.URI;
import java.time.LocalDate;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Asks whether an application is to be kept for longer.
 *
 * @param until when it is forgotten otherwise
 * @param question where a button answers; the address itself answers nothing
 */
public record InventoryRenewal(String job, String reference, LocalDate until, URI question)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.INVENTORY_RENEWAL;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.day(until));
    letter.paragraph("intro", job, letter.day(until));
    letter.paragraph("silence", letter.day(until));
    letter.fact("reference", reference);
    letter.action("answer", question);
  }
}
