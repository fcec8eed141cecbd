package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

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
  public void write(LetterBuilder letter) {
    letter.subject(job, reference);
    letter.paragraph("intro", job);
    letter.fact("reference", reference);
    letter.fact("undoneAt", letter.moment(undoneAt));
    letter.fact("replyBy", letter.day(replyBy));
    letter.action("page", page);
  }
}
