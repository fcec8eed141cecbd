package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;

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
  public void write(Sheet sheet) {
    sheet.subject(job);
    sheet.paragraph("intro", job);
    sheet.fact("deadline", sheet.moment(deadline));
    sheet.paragraph("kept");
    sheet.action("continue", link);
    sheet.paragraph("notWanted");
  }
}
