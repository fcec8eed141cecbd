package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The receipt of an application.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param receivedAt when it was durably stored
 * @param replyBy the day by which the person hears
 * @param page the candidate’s page, with an opaque token
 */
public record ApplicationReceived(
    String job, String reference, Instant receivedAt, LocalDate replyBy, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.APPLICATION_RECEIVED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job, reference);
    sheet.paragraph("intro", job);
    sheet.fact("reference", reference);
    sheet.fact("receivedAt", sheet.moment(receivedAt));
    sheet.fact("replyBy", sheet.day(replyBy));
    sheet.paragraph("next", sheet.day(replyBy));
    sheet.paragraph("meanwhile");
    sheet.action("page", page);
    sheet.paragraph("personal");
  }
}
