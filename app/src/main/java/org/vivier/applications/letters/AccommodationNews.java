package org.vivier.applications.letters;

import java.net.URI;
import org.vivier.accommodations.CaseLetters.News;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * There is something new about a request for accommodation. The letter never says what was asked,
 * proposed or agreed.
 *
 * @param what there is to tell
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param page the candidate’s page, with an opaque token
 */
public record AccommodationNews(News what, String job, String reference, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.ACCOMMODATION_NEWS;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(reference);
    letter.paragraph("intro", job);
    letter.paragraph(what.code());
    letter.paragraph("noDetails");
    letter.action("page", page);
    letter.paragraph("coordinator", letter.contacts().accommodation());
  }
}
