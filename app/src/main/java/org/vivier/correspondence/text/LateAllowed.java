package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;

/**
 * One person may submit after closing.
 *
 * @param job the job’s title in the reader’s language
 * @param until last instant at which the person may submit, and at which the link works
 * @param link leads to the draft once
 */
public record LateAllowed(String job, Instant until, URI link) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.LATE_ALLOWED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job);
    sheet.paragraph("intro", job);
    sheet.fact("deadline", sheet.moment(until));
    sheet.action("continue", link);
    sheet.paragraph("once");
    sheet.paragraph("notYou");
  }
}
