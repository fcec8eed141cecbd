package org.vivier.staff.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Words;

/**
 * The last day on which something is in time.
 *
 * @param zone whose calendar counts: that of the work, not of whoever looks at it
 */
public record WorkDue(LocalDate day, ZoneId zone) {
  private static final long SOON = 3;
  private static final long IN_WORDS = 14;

  /** {@code late}, {@code soon}, or null while there is time. */
  public @Nullable String urgency(Instant now) {
    long days = daysLeft(now);
    return days < 0 ? "late" : days <= SOON ? "soon" : null;
  }

  /** How much time is left, in words; null while the day alone says enough. */
  public @Nullable String left(Instant now, Words words) {
    long days = daysLeft(now);
    if (days < 0) {
      return words.text("staff.work.late", -days);
    }
    return days <= IN_WORDS ? words.text("staff.work.left", days) : null;
  }

  /** Days until then; 0 on the day itself, negative when it is over. */
  public long daysLeft(Instant now) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), day);
  }
}
