package org.vivier.pools.placement;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Tenure;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Memberships;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.MoveMembership;
import org.vivier.staff.StaffMember;

/**
 * Notes that a member was placed. They stay available, on term and acting above all, unless they
 * said that they don't want to; then they leave the pool, and may come back.
 */
@Component
public class NotePlacement {
  private final Memberships memberships;
  private final Placements placements;
  private final MoveMembership move;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NotePlacement(
      Memberships memberships,
      Placements placements,
      MoveMembership move,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.memberships = memberships;
    this.placements = placements;
    this.move = move;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Notes it.
   *
   * @param last the last day, or null
   * @param stays whether the person wants to stay available
   */
  @Transactional
  public Attempt<UUID, Problem> handle(
      MembershipId id,
      @Nullable Tenure tenure,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      boolean stays,
      StaffMember by) {
    Membership member = memberships.find(id).orElseThrow();
    // In one order, so that two who note something of one person wait for each other.
    memberships.lock(
        memberships.of(member.person()).stream().map(one -> one.id().value()).toList());
    List<Problem> problems = problems(tenure, first, last);
    if (!problems.isEmpty() || tenure == null || first == null) {
      return Attempt.refused(problems);
    }
    if (placements.overlap(member.person(), tenure, first, last)) {
      return Attempt.refused(Problem.OVERLAP);
    }
    UUID placement = write(id, tenure, first, last, by);
    events.publishEvent(
        Recorded.of("membership.placed", by.actor(), id.subject())
            .on(member.pool().subject())
            .on(Subject.of("application", member.application().value()))
            .with("tenure", tenure.word()));
    if (!stays) {
      move.handle(memberships.find(id).orElseThrow(), Event.LEAVE, null, by.actor());
    }
    return Attempt.of(placement);
  }

  private UUID write(
      MembershipId id, Tenure tenure, LocalDate first, @Nullable LocalDate last, StaffMember by) {
    UUID placement = UUID.randomUUID();
    jdbc.sql(
            """
            insert into placement (id, membership, tenure, first_day, last_day, noted_at, noted_by)
            values (:id, :membership, :tenure, :first, cast(:last as date), :now, :by)
            """)
        .param("id", placement)
        .param("membership", id.value())
        .param("tenure", tenure.word())
        .param("first", first)
        .param("last", last)
        .param("now", clock.instant().atOffset(UTC))
        .param("by", by.id().value())
        .update();
    return placement;
  }

  private static List<Problem> problems(
      @Nullable Tenure tenure, @Nullable LocalDate first, @Nullable LocalDate last) {
    List<Problem> problems = new ArrayList<>();
    if (tenure == null) {
      problems.add(Problem.TENURE_MISSING);
    }
    if (first == null) {
      problems.add(Problem.FROM_MISSING);
    }
    if (tenure != null && Placement.ends(tenure) && last == null) {
      problems.add(Problem.TO_MISSING);
    }
    if (tenure != null && !Placement.ends(tenure) && last != null) {
      problems.add(Problem.TO_NONE);
    }
    if (first != null && last != null && last.isBefore(first)) {
      problems.add(Problem.TO_BEFORE_FROM);
    }
    return problems;
  }

  /** It was noted wrongly. Twice is once. */
  @Transactional
  public void withdraw(MembershipId membership, UUID placement, StaffMember by) {
    int done =
        jdbc.sql(
                """
                insert into placement_withdrawal (placement, at, by)
                select p.id, :now, :by from placement p
                where p.id = :id and p.membership = :membership
                on conflict do nothing
                """)
            .param("now", clock.instant().atOffset(UTC))
            .param("by", by.id().value())
            .param("id", placement)
            .param("membership", membership.value())
            .update();
    if (done > 0) {
      events.publishEvent(
          Recorded.of("membership.placement-withdrawn", by.actor(), membership.subject()));
    }
  }
}
