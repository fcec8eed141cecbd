package org.vivier.assessment.rating;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.ProcessId;
import org.vivier.processes.board.ConflictDeclared;
import org.vivier.processes.plan.AssessmentPlans;

/**
 * Whoever declares a conflict loses what they were given of that person; what they rated stays and
 * does not count. Others are given it, as far as there are any.
 */
@Component
class WithdrawAssignments {
  private final JdbcClient jdbc;
  private final CurrentAssessments standings;
  private final AssessmentPlans plans;
  private final Assigning assigning;
  private final ReopenCells reopen;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WithdrawAssignments(
      JdbcClient jdbc,
      CurrentAssessments standings,
      AssessmentPlans plans,
      Assigning assigning,
      ReopenCells reopen,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.standings = standings;
    this.plans = plans;
    this.assigning = assigning;
    this.reopen = reopen;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ConflictDeclared declared) {
    ApplicationId application = new ApplicationId(declared.application());
    Optional<CurrentAssessment> locked = standings.lock(application);
    if (declared.conflicts()) {
      List<UUID> taken = withdraw(declared);
      if (!taken.isEmpty()) {
        events.publishEvent(
            Recorded.of(
                    "assessment.unassigned",
                    Actor.PROGRAM,
                    Subject.of("application", declared.application()))
                .on(Subject.of("staff", declared.staff()))
                .on(declared.process().scope().subject())
                .with("assignments", taken.size()));
      }
      reopen.handle(declared.process(), restedOn(taken), ReopenCells.Why.CONFLICT, Actor.PROGRAM);
    }
    locked
        .flatMap(one -> standings.of(application))
        .ifPresent(one -> fill(declared.process(), one));
  }

  /** Cells whose ratings are open and of which one was theirs: it stays, and does not count. */
  private List<RatedCell> restedOn(List<UUID> taken) {
    return jdbc.sql(
            """
            select distinct a.application_id, a.step_id, a.criterion_id from assignment a
            join opened_cell u using (application_id, step_id, criterion_id)
            where a.id = any (:taken) and a.kind = 'rating'
              and exists (select from assessment.rating r where r.assignment_id = a.id)
            """)
        .param("taken", taken.toArray(UUID[]::new))
        .query(RatedCell::read)
        .list();
  }

  private List<UUID> withdraw(ConflictDeclared declared) {
    return jdbc.sql(
            """
            update assignment set withdrawn_at = :now, withdrawn_why = 'conflict'
            where application_id = :application and assessor = :staff and withdrawn_at is null
            returning id
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("application", declared.application())
        .param("staff", declared.staff())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  private void fill(ProcessId process, CurrentAssessment one) {
    if (one.state() == AssessmentState.IN_STEP && one.step() != null) {
      plans.steps(process).stream()
          .filter(step -> step.id().equals(one.step()))
          .findFirst()
          .ifPresent(step -> assigning.give(process, step, List.of(one), null, Actor.PROGRAM));
    }
  }

  /** Takes what is not rated from those who are not on the board of the step any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  int fromFormerMembers(ProcessId process, Actor by) {
    int taken =
        jdbc.sql(
                """
                update assignment a set withdrawn_at = :now, withdrawn_why = 'board'
                where a.process_id = :process and a.withdrawn_at is null
                  and not exists (select from assessment.rating r where r.assignment_id = a.id)
                  and not exists (select from board_member m
                    join board_member_step s on s.member_id = m.id
                    where m.process_id = a.process_id and m.staff_id = a.assessor
                      and m.left_at is null and s.step_id = a.step_id
                      and a.language = any (m.languages))
                """)
            .param("now", clock.instant().atOffset(UTC))
            .param("process", process.value())
            .update();
    if (taken > 0) {
      events.publishEvent(
          Recorded.of("assessment.unassigned", by, process.scope().subject())
              .with("assignments", taken));
    }
    return taken;
  }
}
