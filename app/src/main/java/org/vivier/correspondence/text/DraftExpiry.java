package org.vivier.correspondence.text;

import java.net.URI;
import java.time.LocalDate;

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
  public void write(Sheet sheet) {
    sheet.subject(job);
    sheet.paragraph("intro", job, sheet.day(erasedOn));
    sheet.paragraph("keep");
    sheet.action("continue", link);
    sheet.paragraph("notWanted");
  }
}
