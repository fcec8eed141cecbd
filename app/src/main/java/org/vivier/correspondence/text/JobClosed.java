package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
  public void write(Sheet sheet) {
    sheet.subject(job);
    sheet.paragraph(before == null ? "intro" : "introEarly", job);
    if (before != null) {
      sheet.fact("deadlineBefore", sheet.moment(before));
    }
    sheet.fact("closedAt", sheet.moment(closedAt));
    if (replyBy != null) {
      sheet.paragraph("submitted", sheet.day(replyBy));
    } else if (lateUntil != null) {
      sheet.paragraph("late", sheet.moment(lateUntil));
    } else {
      sheet.paragraph("draft");
    }
    sheet.action(replyBy != null ? "page" : "continue", link);
  }
}
