package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The receipt of an application.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param receivedAt when it was durably stored
 * @param replyBy the day by which the person hears
 * @param others references of other applications with the same address for the same job; only the
 *     owner of the address learns of them
 * @param page the candidate’s page, with an opaque token
 */
public record ApplicationReceived(
    String job,
    String reference,
    Instant receivedAt,
    LocalDate replyBy,
    List<String> others,
    URI page)
    implements LetterContent {
  public ApplicationReceived {
    others = List.copyOf(others);
  }

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
    if (!others.isEmpty()) {
      sheet.confidentially("others", String.join(", ", others));
      sheet.confidentially("settle");
      sheet.confidentially("notYou");
    }
    sheet.paragraph("next", sheet.day(replyBy));
    sheet.paragraph("meanwhile");
    sheet.action("page", page);
    sheet.paragraph("personal");
  }
}
