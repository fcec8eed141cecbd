package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for accommodation arrived. The letter never says what was asked.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param receivedAt when it was durably stored
 * @param replyBy the day by which the coordinator answers
 * @param page the candidate’s page, with an opaque token
 */
public record AccommodationReceived(
    String job, String reference, Instant receivedAt, LocalDate replyBy, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.ACCOMMODATION_RECEIVED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(reference);
    sheet.paragraph("intro", job);
    sheet.fact("reference", reference);
    sheet.fact("receivedAt", sheet.moment(receivedAt));
    sheet.paragraph("next", sheet.day(replyBy));
    sheet.paragraph("noDetails");
    sheet.action("page", page);
    sheet.paragraph("coordinator", sheet.organization().accommodationEmail());
  }
}
