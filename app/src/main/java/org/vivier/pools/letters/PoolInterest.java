package org.vivier.pools.letters;

import java.net.URI;
import java.time.LocalDate;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Asks a member once a year whether they are still interested.
 *
 * @param question where two buttons answer; the address itself answers nothing
 */
public record PoolInterest(String pool, String job, String reference, LocalDate until, URI question)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.POOL_INTEREST;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(pool);
    letter.paragraph("intro", pool, job, letter.day(until));
    letter.paragraph("silence");
    letter.fact("reference", reference);
    letter.action("answer", question);
  }
}
