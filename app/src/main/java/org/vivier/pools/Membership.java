package org.vivier.pools;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.DecisionId;

/**
 * One application in one pool.
 *
 * @param person everything of one person, as far as it was linked
 * @param decision by which they qualified
 * @param since the day they were taken in, in the pool's zone
 * @param standing what its events amount to
 * @param expiresOn the last day of the pool
 * @param events how many happened: whoever changes it says what they saw
 */
public record Membership(
    MembershipId id,
    PoolId pool,
    ApplicationId application,
    PersonId person,
    DecisionId decision,
    LocalDate since,
    Standing standing,
    LocalDate expiresOn,
    int events) {
  /** What its events amount to, apart from the day. */
  public record Standing(
      MembershipState state, @Nullable LocalDate pausedUntil, @Nullable Standing former) {
    /** Newly taken in. */
    public static final Standing TAKEN_IN = new Standing(MembershipState.ACTIVE, null, null);

    /**
     * After an event; empty when it has no meaning here.
     *
     * @param until the last day of a pause, otherwise null
     */
    public Optional<Standing> after(MembershipState.Event event, @Nullable LocalDate until) {
      return state
          .on(event)
          .map(next ->
              switch (event) {
                case RESTORE -> former == null ? TAKEN_IN : former;
                case REVOKE -> new Standing(next, null, this);
                case PAUSE -> new Standing(next, until, null);
                default -> new Standing(next, null, null);
              });
    }
  }

  /** When they may be proposed, asked and referred. */
  public Availability availability() {
    return new Availability(standing.state().open(), standing.pausedUntil(), expiresOn);
  }

  /** The same in words' keys: that the pool is over is said before everything but what ended it. */
  public String codeOn(LocalDate day) {
    MembershipState now = on(day);
    return now.open() && expiresOn.isBefore(day) ? "expired" : now.code();
  }

  /** The day that {@link #codeOn} is about: the last of a pause, otherwise of the pool. */
  public LocalDate until(LocalDate day) {
    LocalDate paused = standing.pausedUntil();
    return paused != null && codeOn(day).equals(MembershipState.PAUSED.code()) ? paused : expiresOn;
  }

  /** What the person is on this day: a pause that is over is over. */
  public MembershipState on(LocalDate day) {
    return standing.state() == MembershipState.PAUSED && !availability().pausedOn(day)
        ? MembershipState.ACTIVE
        : standing.state();
  }
}
