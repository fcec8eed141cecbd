package org.vivier.pools.keeping;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Recorded;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.PoolId;
import org.vivier.pools.Pools;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.KeepSearchable;
import org.vivier.pools.membership.NoticeKind;
import org.vivier.pools.membership.Notices;
import org.vivier.staff.StaffMember;

/**
 * Makes a pool last longer and writes to everybody who is in it. Also after it expired: then those
 * who were in it are in it again.
 */
@Component
public class ExtendPool {
  private final JdbcClient jdbc;
  private final Pools pools;
  private final Memberships memberships;
  private final KeepSearchable search;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExtendPool(
      JdbcClient jdbc,
      Pools pools,
      Memberships memberships,
      KeepSearchable search,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.pools = pools;
    this.memberships = memberships;
    this.search = search;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Extends it.
   *
   * @param revision of the pool that whoever extends has seen
   */
  @Transactional
  public Attempt<Pool, Problem> handle(
      PoolId id, int revision, @Nullable LocalDate until, String reason, StaffMember by) {
    Pool pool = pools.lock(id).orElseThrow();
    if (pool.revision() != revision) {
      return Attempt.refused(Problem.CHANGED);
    }
    List<Problem> problems = problems(pool, until, reason);
    if (!problems.isEmpty() || until == null) {
      return Attempt.refused(problems);
    }
    jdbc.sql(
            """
            insert into pool_extension (pool, until, reason, at, by)
            values (:pool, :until, :reason, :now, :by)
            """)
        .param("pool", id.value())
        .param("until", until)
        .param("reason", reason.strip())
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.id().value())
        .update();
    jdbc.sql("update pool set valid_until = :until, revision = revision + 1 where id = :pool")
        .param("until", until)
        .param("pool", id.value())
        .update();
    search.poolChanged(id);
    notices.ask(members(id), NoticeKind.EXTENDED, until, clock.instant());
    events.publishEvent(
        Recorded.of("pool.extended", by.actor(), id.subject()).with("until", until));
    return Attempt.of(pools.find(id).orElseThrow());
  }

  private List<MembershipId> members(PoolId id) {
    return memberships.of(id).stream()
        .filter(one -> one.standing().state().open())
        .map(Membership::id)
        .toList();
  }

  private List<Problem> problems(Pool pool, @Nullable LocalDate until, String reason) {
    List<Problem> problems = new ArrayList<>(WrittenPool.day(until, pool.today(clock)));
    if (problems.isEmpty() && until != null && !until.isAfter(pool.validUntil())) {
      problems.add(Problem.UNTIL_EARLIER);
    }
    Problem.ofReason(reason).ifPresent(problems::add);
    return problems;
  }
}
