package org.vivier.correspondence.text;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting closes at another moment than announced.
 *
 * @param job the job’s title in the reader’s language
 * @param before the deadline until now, or null when there was none
 * @param now the new deadline, or null when the posting is open until filled
 * @param byTheClockOnly whether it is the same instant, and the clocks show another time at it
 * @param submitted whether the person has submitted or only has a draft
 * @param link leads to the application or the draft
 */
public record DeadlineChanged(
    String job,
    @Nullable Instant before,
    @Nullable Instant now,
    boolean byTheClockOnly,
    boolean submitted,
    URI link)
    implements LetterContent {
  @Override
  public LetterKind kind() {
    return LetterKind.DEADLINE_CHANGED;
  }

  @Override
  public void write(Sheet sheet) {
    sheet.subject(job);
    sheet.paragraph(byTheClockOnly ? "clocks" : "intro", job);
    if (before != null) {
      sheet.fact("deadlineBefore", sheet.moment(before));
    }
    if (now != null) {
      sheet.fact("deadlineNow", sheet.moment(now));
    } else {
      sheet.paragraph("untilFilled");
    }
    sheet.paragraph(submitted ? "submitted" : "draft");
    sheet.action(submitted ? "page" : "continue", link);
  }
}
