package org.vivier.pools;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.vivier.processes.Bilingual;
import org.vivier.staff.StaffMemberId;

/**
 * People who qualified, and until when they count as such.
 *
 * @param validUntil the last day, in the zone; that it is over is a date and never a state
 * @param fully whether members were assessed on every criterion
 * @param revision counts its changes
 */
public record Pool(
    PoolId id,
    Bilingual name,
    LocalDate validFrom,
    LocalDate validUntil,
    ZoneId zone,
    boolean fully,
    Instant createdAt,
    StaffMemberId createdBy,
    int revision) {
  /** The day that it is now where the pool is. */
  public LocalDate today(Clock clock) {
    return Availability.today(clock, zone);
  }

  /** Whether it is over on this day. */
  public boolean expiredOn(LocalDate day) {
    return validUntil.isBefore(day);
  }
}
