package org.vivier.applications.letters;

import java.net.URI;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * What a member of the staff wrote to the candidate when mail held it: such letters are kept.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param sender the name that the candidate sees
 * @param subject one line
 * @param text plain text in paragraphs
 * @param page the candidate’s page, with an opaque token
 */
public record StaffMessage(
    String job, String reference, String sender, String subject, String text, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.STAFF_MESSAGE;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(subject, reference);
    letter.paragraph("intro", sender, job);
    letter.quote(text);
    letter.paragraph("answer", letter.contacts().questions(), reference);
    letter.action("page", page);
  }
}
