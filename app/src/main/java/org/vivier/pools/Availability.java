package org.vivier.pools;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member may be proposed, asked or referred on a day. The one place that says so, in Java
 * and in SQL: whatever was true when a list was shown is asked again, under a lock, when it counts.
 *
 * @param open neither left nor revoked
 * @param pausedUntil the last day of a pause, or null
 * @param expiresOn the last day of the pool
 */
public record Availability(boolean open, @Nullable LocalDate pausedUntil, LocalDate expiresOn) {
  /**
   * The condition about a row {@code m} of {@code membership_search}; {@code :day} is a date in the
   * pool's zone.
   */
  public static final String SQL =
      "m.open and (m.paused_until is null or m.paused_until < :day) and m.expires_on >= :day";

  /**
   * The same about rows of pools in several zones, which {@code p}, a row of {@code pool}, tells;
   * {@code :now} is an instant.
   */
  public static final String SQL_BY_ZONE =
      SQL.replace(":day", "cast(cast(:now as timestamptz) at time zone p.zone as date)");

  /** Whether the member is available on this day in the pool's zone. */
  public boolean on(LocalDate day) {
    return open && !pausedOn(day) && !expiresOn.isBefore(day);
  }

  /** Whether a pause covers this day. */
  public boolean pausedOn(LocalDate day) {
    return pausedUntil != null && !pausedUntil.isBefore(day);
  }

  /** The day that it is now in a pool's zone. */
  public static LocalDate today(Clock clock, ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
