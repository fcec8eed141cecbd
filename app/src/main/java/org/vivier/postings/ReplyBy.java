package org.vivier.postings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which people hear. Days are those of a calendar in the posting's zone: a day on which
 * clocks are set is one day, however many hours it has.
 *
 * @param schedule the posting's
 * @param days how many days after closing; after applying, where there is no closing
 */
public record ReplyBy(Schedule schedule, int days) {

  /**
   * What is promised to everybody who applies in time; null while there is no end to count from.
   */
  public @Nullable LocalDate forEverybody() {
    Instant end = schedule.ends();
    return end == null ? null : after(end);
  }

  /** What is promised to somebody who submits at this instant, in time or within the grace. */
  public LocalDate submittedAt(Instant instant) {
    LocalDate everybody = forEverybody();
    return everybody == null ? after(instant) : everybody;
  }

  /** The same for somebody who was allowed to submit later: never before everybody else. */
  public LocalDate submittedLateAt(Instant instant) {
    Instant end = schedule.ends();
    return end == null || end.isBefore(instant) ? after(instant) : after(end);
  }

  private LocalDate after(Instant instant) {
    return LocalDate.ofInstant(instant, schedule.zone()).plusDays(days);
  }
}
