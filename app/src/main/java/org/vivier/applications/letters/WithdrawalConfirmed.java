package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

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
  public void write(LetterBuilder letter) {
    letter.subject(job, reference);
    letter.paragraph("intro", job);
    letter.fact("reference", reference);
    letter.fact("withdrawnAt", letter.moment(withdrawnAt));
    if (undoUntil != null) {
      letter.paragraph("undo", letter.moment(undoUntil));
    }
    letter.action("page", page);
    letter.paragraph("thanks");
  }
}
