package org.vivier.pools.keeping;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.pools.Pool;
import org.vivier.pools.PoolId;
import org.vivier.pools.Pools;
import org.vivier.pools.Problem;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.staff.StaffMember;

/** Makes a pool of one process or several. It begins empty: people are taken in apart. */
@Component
public class MakePool {
  private final JdbcClient jdbc;
  private final Pools pools;
  private final Criteria criteria;
  private final OrganizationZone zone;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MakePool(
      JdbcClient jdbc,
      Pools pools,
      Criteria criteria,
      OrganizationZone zone,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.pools = pools;
    this.criteria = criteria;
    this.zone = zone;
    this.events = events;
    this.clock = clock;
  }

  /** Valid from today, in the zone of its first process. */
  @Transactional
  public Attempt<Pool, Problem> handle(WrittenPool written, StaffMember by) {
    ZoneId where =
        written.processes().stream()
            .findFirst()
            .map(process -> process.facts().dates().zone())
            .orElse(zone.id());
    LocalDate today = LocalDate.ofInstant(clock.instant(), where);
    List<Problem> problems = written.problems(today);
    if (!problems.isEmpty()) {
      return Attempt.refused(problems);
    }
    PoolId id = PoolId.next();
    insert(id, written, where, today, by);
    int position = 0;
    for (SelectionProcess process : written.processes()) {
      jdbc.sql("insert into pool_process (pool, process) values (:pool, :process)")
          .param("pool", id.value())
          .param("process", process.id().value())
          .update();
      position = criteria(id, process, position, written.fully());
    }
    events.publishEvent(
        Recorded.of("pool.made", by.actor(), id.subject())
            .with("processes", written.processes().size())
            .with("until", java.util.Objects.requireNonNull(written.until())));
    return Attempt.of(pools.find(id).orElseThrow());
  }

  private void insert(
      PoolId id, WrittenPool written, ZoneId where, LocalDate today, StaffMember by) {
    jdbc.sql(
            """
            insert into pool (id, name_en, name_fr, valid_from, valid_until, zone, assessed,
              created_at, created_by)
            values (:id, :english, :french, :from, :until, :zone, :assessed, :now, :by)
            """)
        .param("id", id.value())
        .param("english", written.name().english().strip())
        .param("french", written.name().french().strip())
        .param("from", today)
        .param("until", written.until())
        .param("zone", where.getId())
        .param("assessed", written.fully() ? "fully" : "partially")
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.id().value())
        .update();
  }

  /**
   * In a pool of partially assessed people only what some board has said something of counts as
   * assessed; otherwise everything that the process asks for does.
   */
  private int criteria(PoolId id, SelectionProcess process, int before, boolean fully) {
    List<UUID> rated =
        fully
            ? List.of()
            : jdbc.sql(
                    """
                    select distinct c.criterion_id from current_consensus c
                    join answer w on w.application_id = c.application_id
                    where w.process_id = :process
                    """)
                .param("process", process.id().value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    int position = before;
    for (Criterion one : criteria.of(process.id()).all()) {
      jdbc.sql(
              """
              insert into pool_criterion (pool, criterion, position, assessed)
              values (:pool, :criterion, :position, :assessed)
              """)
          .param("pool", id.value())
          .param("criterion", one.id().value())
          .param("position", ++position)
          .param("assessed", fully || rated.contains(one.id().value()))
          .update();
    }
    return position;
  }
}
