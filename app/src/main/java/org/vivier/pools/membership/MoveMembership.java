package org.vivier.pools.membership;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipChanged;
import org.vivier.pools.MembershipState;
import org.vivier.pools.MembershipState.Event;

/** The one way in which something happens to a membership. */
@Component
public class MoveMembership {
  private final JdbcClient jdbc;
  private final KeepSearchable search;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MoveMembership(
      JdbcClient jdbc, KeepSearchable search, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.search = search;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Moves it on.
   *
   * @param locked as it is now
   * @param until the last day of a pause, otherwise null
   * @return empty when that has no meaning now; nothing is done then
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<MembershipState> handle(
      Membership locked, Event event, @Nullable LocalDate until, Actor by) {
    Optional<MembershipState> next =
        locked.standing().after(event, until).map(Membership.Standing::state);
    next.ifPresent(state -> {
      append(locked, event, locked.events() + 1, until, by);
      search.changed(List.of(locked.id()));
    });
    return next;
  }

  /** The first thing that happens to it. What search reads follows once its terms are there. */
  void begin(Membership taken, Actor by) {
    append(taken, Event.TAKE_IN, 1, null, by);
  }

  private void append(
      Membership one, Event event, int ordinal, @Nullable LocalDate until, Actor by) {
    jdbc.sql(
            """
            insert into membership_event (membership, ordinal, kind, at, by, until)
            values (:id, :ordinal, :kind, :now, :by, cast(:until as date))
            """)
        .param("id", one.id().value())
        .param("ordinal", ordinal)
        .param("kind", event.code())
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.name())
        .param("until", until)
        .update();
    events.publishEvent(
        Recorded.of("membership." + event.code(), by, one.id().subject())
            .on(one.pool().subject())
            .on(Subject.of("application", one.application().value())));
    events.publishEvent(
        new MembershipChanged(
            one.id().value(),
            one.pool().value(),
            one.application().value(),
            event,
            clock.instant()));
  }
}
