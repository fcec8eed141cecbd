package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;

/**
 * Both addresses confirmed a change; from now on, letters come to this one.
 *
 * @param job the job’s title in the reader’s language
 * @param changedAt since when it holds
 * @param page the candidate’s page, with an opaque token: earlier links stopped working
 */
public record AddressChanged(String job, Instant changedAt, URI page) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.ADDRESS_CHANGED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job);
    sheet.paragraph("intro", job, sheet.moment(changedAt));
    sheet.paragraph("links");
    sheet.action("page", page);
  }
}
