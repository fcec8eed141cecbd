package org.vivier.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that was given to somebody, and what became of it.
 *
 * @param scope where; null for the whole organization
 * @param until the first instant at which it is held no more, or null
 * @param givenBy the name of an {@link org.vivier.platform.record.Actor}
 * @param takenBy alike; null while nobody took it
 * @param takenAt null while nobody took it
 */
public record GivenRight(
    UUID id,
    StaffMemberId holder,
    Role role,
    @Nullable Scope scope,
    Instant from,
    @Nullable Instant until,
    String givenBy,
    Instant givenAt,
    @Nullable String takenBy,
    @Nullable Instant takenAt) {

  /** Whether it is held then. */
  public boolean holds(Instant at) {
    return takenAt == null && !at.isBefore(from) && (until == null || at.isBefore(until));
  }

  /** Since when it is no more; null while it is, or will be. */
  public @Nullable Instant endedBefore(Instant at) {
    @Nullable Instant end = takenAt == null || endedByItself() ? until : takenAt;
    return end != null && !end.isAfter(at) ? end : null;
  }

  /** Whether its day comes, or came, before anybody took it. */
  public boolean endedByItself() {
    return until != null && (takenAt == null || !takenAt.isBefore(until));
  }
}
