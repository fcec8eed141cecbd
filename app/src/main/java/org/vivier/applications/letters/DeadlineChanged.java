package org.vivier.applications.letters;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.letters.LetterBuilder;
import org.vivier.letters.LetterContent;
import org.vivier.letters.LetterKind;

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
  public void write(LetterBuilder letter) {
    letter.subject(job);
    letter.paragraph(byTheClockOnly ? "clocks" : "intro", job);
    if (before != null) {
      letter.fact("deadlineBefore", letter.moment(before));
    }
    if (now != null) {
      letter.fact("deadlineNow", letter.moment(now));
    } else {
      letter.paragraph("untilFilled");
    }
    letter.paragraph(submitted ? "submitted" : "draft");
    letter.action(submitted ? "page" : "continue", link);
  }
}
