package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;

/**
 * An application was corrected.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param receivedAt when the correction was durably stored
 * @param page the candidate’s page, with an opaque token
 */
public record CorrectionReceived(String job, String reference, Instant receivedAt, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.CORRECTION_RECEIVED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job, reference);
    sheet.paragraph("intro", job);
    sheet.fact("reference", reference);
    sheet.fact("receivedAt", sheet.moment(receivedAt));
    sheet.action("page", page);
    sheet.paragraph("notYou");
  }
}
