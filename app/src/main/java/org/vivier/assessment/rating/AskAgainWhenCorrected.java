package org.vivier.assessment.rating;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.vivier.applications.ApplicationChanged;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.platform.record.Actor;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/**
 * A candidate corrects what is being assessed. What nobody has rated is rated as it reads now; of
 * what was rated, only cells whose evidence changed are asked again.
 */
@Component
class AskAgainWhenCorrected {
  private final JdbcClient jdbc;
  private final CurrentAssessments standings;
  private final Processes processes;
  private final ChangedEvidence evidence;
  private final ReopenCells reopen;
  private final Clock clock;

  AskAgainWhenCorrected(
      JdbcClient jdbc,
      CurrentAssessments standings,
      Processes processes,
      ChangedEvidence evidence,
      ReopenCells reopen,
      Clock clock) {
    this.jdbc = jdbc;
    this.standings = standings;
    this.processes = processes;
    this.evidence = evidence;
    this.reopen = reopen;
    this.clock = clock;
  }

  /** In the correction's transaction, when everything of it is written. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  public void on(ApplicationChanged changed) {
    if (changed.what() == HistoryKind.CORRECTED) {
      standings
          .lock(changed.application())
          .ifPresent(
              one -> processes.of(one.posting()).ifPresent(process -> corrected(process, one)));
    }
  }

  private record Task(UUID id, StepId step, CriterionId criterion, boolean rated, boolean repeat) {}

  private void corrected(SelectionProcess process, CurrentAssessment one) {
    Set<UUID> taken = new HashSet<>();
    Set<RatedCell> cells = new HashSet<>();
    List<Task> tasks = tasks(one.application());
    Set<UUID> changed =
        evidence.of(
            one.application(),
            one.dataKey(),
            tasks.stream().filter(Task::rated).map(Task::id).toList());
    for (Task task : tasks) {
      // A repeat of another version compares nothing.
      if (!task.rated() || task.repeat() || changed.contains(task.id())) {
        taken.add(task.id());
      }
      if (!task.repeat() && (!task.rated() || changed.contains(task.id()))) {
        cells.add(new RatedCell(one.application(), task.step(), task.criterion()));
      }
    }
    takeBack(taken);
    reopen.handle(process.id(), cells, ReopenCells.Why.CORRECTION, Actor.PROGRAM);
  }

  /** Tasks that are still open, and those that were rated. */
  private List<Task> tasks(ApplicationId application) {
    return jdbc.sql(
            """
            select a.id, a.step_id, a.criterion_id, a.kind, a.rated > 0 as rated
            from assignment_now a
            where a.application_id = :application and (a.rated > 0 or not a.unsealed)
              and a.snapshot < (select max(s.number) from application_snapshot s
                where s.application_id = :application)
            """)
        .param("application", application.value())
        .query((row, n) ->
            new Task(
                row.getObject("id", UUID.class),
                new StepId(row.getObject("step_id", UUID.class)),
                new CriterionId(row.getObject("criterion_id", UUID.class)),
                row.getBoolean("rated"),
                row.getString("kind").equals("repeat")))
        .list();
  }

  private void takeBack(Set<UUID> tasks) {
    jdbc.sql(
            """
            update assignment set withdrawn_at = :now, withdrawn_why = 'correction'
            where id = any (:ids) and withdrawn_at is null
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("ids", tasks.toArray(UUID[]::new))
        .update();
  }
}
