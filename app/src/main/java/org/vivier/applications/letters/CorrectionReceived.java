package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

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
  public void write(LetterBuilder letter) {
    letter.subject(job, reference);
    letter.paragraph("intro", job);
    letter.fact("reference", reference);
    letter.fact("receivedAt", letter.moment(receivedAt));
    letter.action("page", page);
    letter.paragraph("notYou");
  }
}
