package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

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
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph("intro", job);
    letter.fact("deadline", letter.moment(until));
    letter.action("continue", link);
    letter.paragraph("once");
    letter.paragraph("notYou");
  }
}
