package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application was withdrawn.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param withdrawnAt when it was withdrawn
 * @param undoUntil until when that can be undone, or null when it cannot
 * @param page the candidate’s page, with an opaque token
 */
public record WithdrawalConfirmed(
    String job, String reference, Instant withdrawnAt, @Nullable Instant undoUntil, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.WITHDRAWAL_CONFIRMED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job, reference);
    sheet.paragraph("intro", job);
    sheet.fact("reference", reference);
    sheet.fact("withdrawnAt", sheet.moment(withdrawnAt));
    if (undoUntil != null) {
      sheet.paragraph("undo", sheet.moment(undoUntil));
    }
    sheet.action("page", page);
    sheet.paragraph("thanks");
  }
}
