package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A withdrawn application counts again.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param undoneAt when the withdrawal was undone
 * @param replyBy the day by which the person hears
 * @param page the candidate’s page, with an opaque token
 */
public record WithdrawalUndone(
    String job, String reference, Instant undoneAt, LocalDate replyBy, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.WITHDRAWAL_UNDONE;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job, reference);
    sheet.paragraph("intro", job);
    sheet.fact("reference", reference);
    sheet.fact("undoneAt", sheet.moment(undoneAt));
    sheet.fact("replyBy", sheet.day(replyBy));
    sheet.action("page", page);
  }
}
