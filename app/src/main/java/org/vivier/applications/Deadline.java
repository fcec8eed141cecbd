package org.vivier.applications;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.postings.Schedule;
import org.vivier.postings.Stage;

/**
 * Until when an application may be submitted or changed. There is one closing instant; a draft
 * begun before it has the grace on top unless somebody closed the posting by hand, and one person
 * may have been allowed more.
 *
 * @param schedule the posting's
 * @param grace how long after closing a draft begun before may still be submitted
 */
public record Deadline(Schedule schedule, Duration grace) {

  /** Whether this draft may be submitted at this instant. */
  public boolean acceptsSubmission(Application draft, Instant now) {
    return schedule.at(now).takesApplications()
        || allowedLate(draft, now)
        || inGrace(draft.times().startedAt(), now);
  }

  /** Whether something submitted may still be corrected, or a withdrawal undone. */
  public boolean acceptsChange(Application submitted, Instant now) {
    return schedule.at(now).takesApplications() || allowedLate(submitted, now);
  }

  /** Whether the closing instant has passed and only the grace lets this draft in. */
  public boolean inGrace(Instant startedAt, Instant now) {
    Instant closes = closes();
    return closes != null
        && !schedule.archived()
        && schedule.at(now) == Stage.CLOSED
        && schedule.at(closes).takesApplications()
        && !startedAt.isAfter(closes)
        && !now.isAfter(closes.plus(grace));
  }

  /** The last instant at which this draft may be submitted; null when there is no end to it. */
  public @Nullable Instant lastInstant(Application draft) {
    Instant closes = closes();
    if (closes == null) {
      return null;
    }
    Instant late = draft.times().lateUntil();
    boolean graceless = schedule.archived() || draft.times().startedAt().isAfter(closes);
    Instant withGrace = graceless ? closes : closes.plus(grace);
    return late != null && late.isAfter(withGrace) ? late : withGrace;
  }

  /**
   * The last instant at which something submitted may still be corrected, or a withdrawal undone;
   * null when there is no end to it, or when that is not possible at this instant.
   */
  public @Nullable Instant changesUntil(Application submitted, Instant now) {
    Instant closes = closes();
    if (closes == null || !acceptsChange(submitted, now)) {
      return null;
    }
    Instant late = submitted.times().lateUntil();
    return late != null && late.isAfter(closes) ? late : closes;
  }

  /**
   * The instant at which the posting closes or closed; null when there is none or it isn't known.
   */
  public @Nullable Instant closes() {
    return schedule.ends();
  }

  private static boolean allowedLate(Application application, Instant now) {
    Instant until = application.times().lateUntil();
    return until != null && !now.isAfter(until);
  }
}
