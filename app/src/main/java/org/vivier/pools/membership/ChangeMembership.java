package org.vivier.pools.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.MembershipState;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.pools.Problem;

/** What members do themselves. In force from the same moment on, in every search. */
@Component
public class ChangeMembership {
  private final Memberships memberships;
  private final Pools pools;
  private final MoveMembership move;
  private final TermsRows terms;
  private final KeepSearchable search;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangeMembership(
      Memberships memberships,
      Pools pools,
      MoveMembership move,
      TermsRows terms,
      KeepSearchable search,
      ApplicationEventPublisher events,
      Clock clock) {
    this.memberships = memberships;
    this.pools = pools;
    this.move = move;
    this.terms = terms;
    this.search = search;
    this.events = events;
    this.clock = clock;
  }

  /** Until the end of this day, in the pool's zone; a pause that goes on may get another end. */
  @Transactional
  public Attempt<MembershipState, Problem> pause(
      MembershipId id, @Nullable LocalDate until, Actor by) {
    Membership locked = memberships.lock(id).orElseThrow();
    LocalDate today = today(locked);
    if (until == null) {
      return Attempt.refused(Problem.UNTIL_MISSING);
    }
    if (until.isBefore(today)) {
      return Attempt.refused(Problem.PAUSE_PAST);
    }
    if (until.isAfter(locked.expiresOn())) {
      return Attempt.refused(Problem.PAUSE_LATE);
    }
    return moved(locked, today, Event.PAUSE, until, by);
  }

  /** Ends a pause, leaves, or comes back. */
  @Transactional
  public Attempt<MembershipState, Problem> handle(MembershipId id, Event event, Actor by) {
    if (event != Event.RESUME && event != Event.LEAVE && event != Event.REJOIN) {
      throw new IllegalArgumentException("nothing that members do: " + event);
    }
    Membership locked = memberships.lock(id).orElseThrow();
    return event == Event.REJOIN && !memberships.submitted(locked)
        ? Attempt.refused(Problem.NOT_NOW)
        : moved(locked, today(locked), event, null, by);
  }

  /** Says anew what they accept. The same again is no change. */
  @Transactional
  public Attempt<MembershipState, Problem> accept(
      MembershipId id, AcceptedTerms accepted, Actor by) {
    Membership locked = memberships.lock(id).orElseThrow();
    if (!locked.standing().state().open()) {
      return Attempt.refused(Problem.NOT_NOW);
    }
    if (!accepted.equals(terms.of(List.of(id)).get(id))) {
      terms.add(id, accepted, by);
      search.changed(List.of(id));
      events.publishEvent(
          Recorded.of("membership.terms-changed", by, id.subject())
              .on(locked.pool().subject())
              .on(Subject.of("application", locked.application().value())));
    }
    return Attempt.of(locked.standing().state());
  }

  /** After the last day of the pool nothing is changed any more but leaving. */
  private Attempt<MembershipState, Problem> moved(
      Membership locked, LocalDate today, Event event, @Nullable LocalDate until, Actor by) {
    if (locked.expiresOn().isBefore(today) && event != Event.LEAVE) {
      return Attempt.refused(Problem.POOL_EXPIRED);
    }
    Optional<MembershipState> next = move.handle(locked, event, until, by);
    return next.map(Attempt::<MembershipState, Problem>of)
        .orElseGet(() -> Attempt.refused(Problem.NOT_NOW));
  }

  private LocalDate today(Membership locked) {
    Pool pool = pools.find(locked.pool()).orElseThrow();
    return pool.today(clock);
  }
}
