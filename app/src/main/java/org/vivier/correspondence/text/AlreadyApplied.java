package org.vivier.correspondence.text;

import java.net.URI;

/**
 * Somebody tried to apply a second time with this address; the first application stands.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the first application’s reference number
 * @param page the candidate’s page, with an opaque token
 */
public record AlreadyApplied(String job, String reference, URI page) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.ALREADY_APPLIED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job, reference);
    sheet.paragraph("intro", job);
    sheet.fact("reference", reference);
    sheet.paragraph("change");
    sheet.action("page", page);
    sheet.paragraph("notYou");
  }
}
