package org.vivier.applications.letters;

import java.net.URI;
import java.time.LocalDate;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * A draft that nobody opens will be erased.
 *
 * @param job the job’s title in the reader’s language
 * @param erasedOn the day of erasure
 * @param link leads to the draft
 */
public record DraftExpiry(String job, LocalDate erasedOn, URI link) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.DRAFT_EXPIRY;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph("intro", job, letter.day(erasedOn));
    letter.paragraph("keep");
    letter.action("continue", link);
    letter.paragraph("notWanted");
  }
}
