package org.vivier.messages.letters;

import java.net.URI;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * A message waits on the candidate's page. None of its words is in the letter: mail is forwarded,
 * shown on locked screens and kept by others.
 *
 * @param job the posting's title in the reader's language
 * @param page the candidate's page, with an opaque token
 */
public record MessageWaits(String job, String reference, URI page) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.MESSAGE_WAITS;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(reference);
    letter.paragraph("intro", job);
    letter.paragraph("where");
    letter.action("page", page);
  }
}
