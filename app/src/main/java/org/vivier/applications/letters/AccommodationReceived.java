package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * A request for accommodation arrived. The letter never says what was asked.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param receivedAt when it was durably stored
 * @param replyBy the day by which the coordinator answers
 * @param page the candidate’s page, with an opaque token
 */
public record AccommodationReceived(
    String job, String reference, Instant receivedAt, LocalDate replyBy, URI page)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.ACCOMMODATION_RECEIVED;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(reference);
    letter.paragraph("intro", job);
    letter.fact("reference", reference);
    letter.fact("receivedAt", letter.moment(receivedAt));
    letter.paragraph("next", letter.day(replyBy));
    letter.paragraph("noDetails");
    letter.action("page", page);
    letter.paragraph("coordinator", letter.contacts().accommodation());
  }
}
