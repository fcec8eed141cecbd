package org.vivier.pools.candidate;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.platform.security.Secrets;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.pools.membership.MoveMembership;

/**
 * The yearly question whether somebody is still interested. Whoever has the letter answers, and may
 * think better of it as long as the pool is valid; the same answer twice is one answer.
 */
@Component
class AnswerQuestion {
  private final JdbcClient jdbc;
  private final Memberships memberships;
  private final Pools pools;
  private final MoveMembership move;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerQuestion(
      JdbcClient jdbc,
      Memberships memberships,
      Pools pools,
      MoveMembership move,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.memberships = memberships;
    this.pools = pools;
    this.move = move;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A question that stands open, or was answered.
   *
   * @param answer {@code yes}, {@code no} or null
   */
  record Question(UUID id, Membership membership, Pool pool, @Nullable String answer) {}

  private record Row(UUID id, MembershipId membership, @Nullable String answer) {}

  /** Nothing for an unknown link, and none once the pool is over or the person is not in it. */
  Optional<Question> find(String token) {
    if (!Secrets.isToken(token)) {
      return Optional.empty();
    }
    return jdbc.sql("select id, membership, answer from pool_notice where token_hash = :hash")
        .param("hash", Secrets.hash(token))
        .query((row, n) ->
            new Row(
                row.getObject(1, UUID.class),
                new MembershipId(row.getObject(2, UUID.class)),
                row.getString(3)))
        .optional()
        .flatMap(this::question);
  }

  /** Who took back their application, or is erased, is asked nothing more. */
  private Optional<Question> question(Row row) {
    Membership member = memberships.find(row.membership()).orElseThrow();
    Pool pool = pools.find(member.pool()).orElseThrow();
    boolean asked =
        !pool.expiredOn(pool.today(clock))
            && (member.standing().state().open() || member.standing().state().allows(Event.REJOIN))
            && memberships.submitted(member);
    return asked
        ? Optional.of(new Question(row.id(), member, pool, row.answer()))
        : Optional.empty();
  }

  /** Answers it; false when there is nothing to be answered any more. */
  @Transactional
  boolean handle(String token, boolean yes) {
    Optional<Question> found = find(token);
    found.ifPresent(question -> answer(question, yes));
    return found.isPresent();
  }

  private void answer(Question question, boolean yes) {
    Membership locked = memberships.lock(question.membership().id()).orElseThrow();
    String answer = yes ? "yes" : "no";
    if (!answer.equals(question.answer())) {
      jdbc.sql("update pool_notice set answer = :answer, answered_at = :now where id = :id")
          .param("answer", answer)
          .param("now", clock.instant().atOffset(UTC))
          .param("id", question.id())
          .update();
      events.publishEvent(
          Recorded.of("membership.interest-answered", Actor.CANDIDATE, locked.id().subject())
              .on(Subject.of("application", locked.application().value()))
              .with("answer", answer));
    }
    move.handle(locked, yes ? Event.REJOIN : Event.LEAVE, null, Actor.CANDIDATE);
  }
}
