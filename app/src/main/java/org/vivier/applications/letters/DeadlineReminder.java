package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * A draft is not submitted and the deadline is near.
 *
 * @param job the job’s title in the reader’s language
 * @param deadline when the posting closes
 * @param link leads to the draft
 */
public record DeadlineReminder(String job, Instant deadline, URI link) implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.DEADLINE_REMINDER;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph("intro", job);
    letter.fact("deadline", letter.moment(deadline));
    letter.paragraph("kept");
    letter.action("continue", link);
    letter.paragraph("notWanted");
  }
}
