package org.vivier.pools.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionHappened;
import org.vivier.decisions.DecisionHappened.What;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Decisions;
import org.vivier.platform.record.Actor;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipState;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;

/**
 * Nobody is in a pool by a decision that was reversed, and everybody is back where they were once
 * they qualified again. In the transaction in which the candidate is told: harmless when it is told
 * twice.
 */
@Component
class FollowDecisions {
  private final Decisions decisions;
  private final Memberships memberships;
  private final MoveMembership move;
  private final Notices notices;
  private final JdbcClient jdbc;
  private final Clock clock;

  FollowDecisions(
      Decisions decisions,
      Memberships memberships,
      MoveMembership move,
      Notices notices,
      JdbcClient jdbc,
      Clock clock) {
    this.decisions = decisions;
    this.memberships = memberships;
    this.move = move;
    this.notices = notices;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void on(DecisionHappened happened) {
    if (happened.what() != What.TOLD) {
      return;
    }
    Decision decision = decisions.find(new DecisionId(happened.decision())).orElseThrow();
    List<Membership> all = memberships.of(new ApplicationId(happened.application()));
    if (all.isEmpty()) {
      return;
    }
    List<Membership> locked = memberships.lock(all.stream().map(one -> one.id().value()).toList());
    if (decision.outcome() == DecisionOutcome.QUALIFIED) {
      locked.stream().filter(this::byProgram).forEach(this::restore);
    } else if (decision.outcome() != DecisionOutcome.CANCELLED) {
      locked.forEach(one -> move.handle(one, Event.REVOKE, null, Actor.PROGRAM));
      notices.dropAll(locked.stream().map(Membership::id).toList());
    }
  }

  private void restore(Membership one) {
    move.handle(one, Event.RESTORE, null, Actor.PROGRAM)
        .ifPresent(state ->
            notices.ask(
                List.of(one.id()),
                NoticeKind.RESTORED,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                clock.instant()));
  }

  /** Who was taken back by a colleague before any letter left never was in the pool. */
  private boolean byProgram(Membership one) {
    return one.standing().state() == MembershipState.REVOKED
        && jdbc.sql(
                """
                select by = 'program' from membership_event
                where membership = :id order by ordinal desc limit 1
                """)
            .param("id", one.id().value())
            .query(Boolean.class)
            .single();
  }
}
