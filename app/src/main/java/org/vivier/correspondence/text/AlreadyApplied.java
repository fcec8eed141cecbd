package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The receipt of an application whose address has others for the same job: its owner says which one
 * counts.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the new application’s reference number
 * @param receivedAt when it was durably stored
 * @param replyBy the day by which the person hears
 * @param others reference numbers of the others
 * @param page where the owner says which one counts, with an opaque token
 */
public record AlreadyApplied(
    String job, String reference, Instant receivedAt, LocalDate replyBy, String others, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.ALREADY_APPLIED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job, reference);
    sheet.paragraph("intro", job);
    sheet.fact("reference", reference);
    sheet.fact("receivedAt", sheet.moment(receivedAt));
    sheet.fact("replyBy", sheet.day(replyBy));
    sheet.paragraph("others", others);
    sheet.paragraph("settle");
    sheet.action("page", page);
    sheet.paragraph("notYou");
    sheet.paragraph("personal");
  }
}
