package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

/**
 * A posting was closed by hand.
 *
 * @param job the job’s title in the reader’s language
 * @param before the closing that had been announced, or null when there was none
 * @param closedAt when it closed
 * @param replyBy the day by which somebody who submitted hears; null for a draft
 * @param lateUntil until when this person may submit all the same, or null
 * @param link leads to the application or the draft
 */
public record JobClosed(
    String job,
    @Nullable Instant before,
    Instant closedAt,
    @Nullable LocalDate replyBy,
    @Nullable Instant lateUntil,
    URI link)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.JOB_CLOSED;
  }

  @Override
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph(before == null ? "intro" : "introEarly", job);
    if (before != null) {
      letter.fact("deadlineBefore", letter.moment(before));
    }
    letter.fact("closedAt", letter.moment(closedAt));
    if (replyBy != null) {
      letter.paragraph("submitted", letter.day(replyBy));
    } else if (lateUntil != null) {
      letter.paragraph("late", letter.moment(lateUntil));
    } else {
      letter.paragraph("draft");
    }
    letter.action(replyBy != null ? "page" : "continue", link);
  }
}
