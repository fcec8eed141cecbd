package org.vivier.postings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a posting takes applications.
 *
 * @param archived closed by hand, or set aside
 * @param opens first instant, or null: from the start
 * @param closes last instant (still accepted) as it was written, or null: until filled. What holds
 *     is {@link #ends()}
 * @param zone the zone in which the posting words its dates
 * @param closed when an archived one closed, or null: nobody knows
 */
public record Schedule(
    boolean archived,
    boolean evergreen,
    @Nullable Instant opens,
    @Nullable Instant closes,
    ZoneId zone,
    @Nullable Instant closed) {

  /** One of which nobody knows when it was closed by hand, if it was. */
  public Schedule(
      boolean archived,
      boolean evergreen,
      @Nullable Instant opens,
      @Nullable Instant closes,
      ZoneId zone) {
    this(archived, evergreen, opens, closes, zone, null);
  }

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

  /**
   * The last instant at which applications are taken, or were: the one that every page, letter and
   * deadline means. Null where there is none (until filled, always) or nobody knows it.
   */
  public @Nullable Instant ends() {
    if (evergreen) {
      return null;
    }
    return archived ? closed : closes;
  }

  /** The same by the clock on the wall in its zone: what people read. */
  public @Nullable LocalDateTime endsByTheClock() {
    Instant end = ends();
    return end == null ? null : LocalDateTime.ofInstant(end, zone);
  }

  /** Whether it closed before the moment that was written, or without one. */
  public boolean closedEarly() {
    Instant end = ends();
    return archived && end != null && (closes == null || end.isBefore(closes));
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
