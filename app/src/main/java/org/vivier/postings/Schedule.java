package org.vivier.postings;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a posting takes applications.
 *
 * @param opens first instant, or null: from the start
 * @param closes last instant (still accepted), or null: until filled
 * @param zone the zone in which the posting words its dates
 */
public record Schedule(
    boolean archived,
    boolean evergreen,
    @Nullable Instant opens,
    @Nullable Instant closes,
    ZoneId zone) {

  /** The stage at an instant. */
  public Stage at(Instant now) {
    if (evergreen) {
      return Stage.EVERGREEN;
    }
    if (archived || (closes != null && now.isAfter(closes))) {
      return Stage.CLOSED;
    }
    return opens != null && now.isBefore(opens) ? Stage.UPCOMING : Stage.OPEN;
  }

  /** The first instant after {@code now} at which the stage may differ, or {@link Instant#MAX}. */
  public Instant nextChangeAfter(Instant now) {
    return switch (at(now)) {
      case UPCOMING -> earlier(opens, closes == null ? null : closes.plusNanos(1));
      case OPEN -> closes == null ? Instant.MAX : closes.plusNanos(1);
      case EVERGREEN, CLOSED -> Instant.MAX;
    };
  }

  private static Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    Instant first = one == null ? Instant.MAX : one;
    return other == null || first.isBefore(other) ? first : other;
  }
}
