package org.vivier.correspondence.text;

import java.net.URI;

/**
 * What a member of the staff writes to the candidate.
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
  public void write(Sheet sheet) {
    sheet.subject(subject, reference);
    sheet.paragraph("intro", sender, job);
    sheet.quote(text);
    sheet.paragraph("answer", sheet.organization().contactEmail(), reference);
    sheet.action("page", page);
  }
}
