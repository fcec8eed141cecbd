package org.vivier.applications.letters;

import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * Everything about the person is erased. This is the last letter, and it has no link.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param erasedAt when the key was erased
 */
public record ErasureConfirmed(String job, String reference, Instant erasedAt)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.ERASURE_CONFIRMED;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(letter.organization().name());
    letter.paragraph("intro", reference, job);
    letter.fact("erasedAt", letter.moment(erasedAt));
    letter.paragraph("final");
    letter.paragraph("last");
  }
}
