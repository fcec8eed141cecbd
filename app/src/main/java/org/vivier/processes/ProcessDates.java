package org.vivier.processes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.vivier.format.PostingTime;

/**
 * When a process takes applications.
 *
 * @param zone whose clocks are meant
 * @param opensAt by the clock on the wall, or null: as soon as it is published
 * @param closesAt by the clock on the wall; null when {@code closing} is no date, or nobody said it
 *     yet
 */
public record ProcessDates(
    ZoneId zone,
    @Nullable LocalDateTime opensAt,
    Closing closing,
    @Nullable LocalDateTime closesAt) {

  public ProcessDates {
    if (closing != Closing.DATE) {
      closesAt = null;
    }
  }

  /** The first instant; the earlier one of an hour that comes twice. */
  public @Nullable Instant opens() {
    return opensAt == null ? null : PostingTime.opening(opensAt, zone);
  }

  /** The last instant; the later one of an hour that comes twice. */
  public @Nullable Instant closes() {
    return closesAt == null ? null : PostingTime.closing(closesAt, zone);
  }

  /** The same with another closing. */
  public ProcessDates closingAt(LocalDateTime other) {
    return new ProcessDates(zone, opensAt, Closing.DATE, other);
  }

  /** Whether the closing that was written is over. */
  public boolean over(Instant now) {
    Instant closes = closes();
    return closes != null && now.isAfter(closes);
  }
}
