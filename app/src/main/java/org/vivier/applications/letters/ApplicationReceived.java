package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * The receipt of an application.
 *
 * @param job the job’s title in the reader’s language
 * @param reference the application’s reference number
 * @param receivedAt when it was durably stored
 * @param replyBy the day by which the person hears
 * @param others references of other applications with the same address for the same job; only the
 *     owner of the address learns of them
 * @param page the candidate’s page, with an opaque token
 */
public record ApplicationReceived(
    String job,
    String reference,
    Instant receivedAt,
    LocalDate replyBy,
    List<String> others,
    URI page)
    implements LetterContent {
  public ApplicationReceived {
    others = List.copyOf(others);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.APPLICATION_RECEIVED;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(job, reference);
    letter.paragraph("intro", job);
    letter.fact("reference", reference);
    letter.fact("receivedAt", letter.moment(receivedAt));
    letter.fact("replyBy", letter.day(replyBy));
    if (!others.isEmpty()) {
      letter.confidentially("others", String.join(", ", others));
      letter.confidentially("settle");
      letter.confidentially("notYou");
    }
    letter.paragraph("next", letter.day(replyBy));
    letter.paragraph("meanwhile");
    letter.action("page", page);
    letter.paragraph("personal");
  }
}
