package org.vivier.correspondence.text;

import java.time.Instant;

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
  public void write(Sheet sheet) {
    sheet.subject(sheet.organization().name());
    sheet.paragraph("intro", reference, job);
    sheet.fact("erasedAt", sheet.moment(erasedAt));
    sheet.paragraph("final");
    sheet.paragraph("last");
  }
}
