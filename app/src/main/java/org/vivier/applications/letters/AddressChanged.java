package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

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
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph("intro", job, letter.moment(changedAt));
    letter.paragraph("links");
    letter.action("page", page);
  }
}
