package org.vivier.assessment.rating;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.platform.record.Actor;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.CriterionSuperseded;
import org.vivier.processes.criteria.CriterionUse;
import org.vivier.processes.criteria.Effect;

/** A criterion that means something else is asked again of those on whom the change bears. */
@Component
class AskAgainWhenChanged implements CriterionUse {
  private final JdbcClient jdbc;
  private final CurrentAssessments standings;
  private final AskedCriteria asked;
  private final ReopenCells reopen;
  private final Clock clock;

  AskAgainWhenChanged(
      JdbcClient jdbc,
      CurrentAssessments standings,
      AskedCriteria asked,
      ReopenCells reopen,
      Clock clock) {
    this.jdbc = jdbc;
    this.standings = standings;
    this.asked = asked;
    this.reopen = reopen;
    this.clock = clock;
  }

  @Override
  public Counts of(CriterionId criterion, Effect effect) {
    long passes = 0;
    long fails = 0;
    long others = 0;
    for (AskedCriteria.Asked one : asked.of(criterion, effect)) {
      Boolean passed = one.passed();
      if (passed == null) {
        others++;
      } else if (passed) {
        passes++;
      } else {
        fails++;
      }
    }
    return new Counts(passes, fails, others, 0);
  }

  /** Whoever submits a rating now waits, and then reads the new version first. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(CriterionSuperseded changed) {
    if (!changed.effect().asksPassesAgain() && !changed.effect().asksFailsAgain()) {
      return;
    }
    standings.lock(given(changed.criterion()));
    List<RatedCell> cells =
        asked.of(changed.criterion(), changed.effect()).stream()
            .map(one -> new RatedCell(one.application(), one.step(), changed.criterion()))
            .toList();
    takeBack(cells);
    reopen.handle(changed.process(), cells, ReopenCells.Why.CRITERION, Actor.PROGRAM);
  }

  private List<ApplicationId> given(CriterionId criterion) {
    return jdbc.sql(
            """
            select distinct application_id from assignment
            where criterion_id = :criterion and withdrawn_at is null
            """)
        .param("criterion", criterion.value())
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Their ratings stay on record, and don't count any more; a repeat of them compares nothing. */
  private void takeBack(List<RatedCell> cells) {
    jdbc.sql(
            """
            update assignment a set withdrawn_at = :now, withdrawn_why = 'criterion'
            from unnest(cast(:applications as uuid[]), cast(:steps as uuid[]),
              cast(:criteria as uuid[])) t (application_id, step_id, criterion_id)
            where a.application_id = t.application_id and a.step_id = t.step_id
              and a.criterion_id = t.criterion_id and a.withdrawn_at is null
              and (a.kind = 'repeat'
                or exists (select from assessment.rating r where r.assignment_id = a.id))
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param(
            "applications",
            cells.stream().map(one -> one.application().value()).toArray(UUID[]::new))
        .param("steps", cells.stream().map(one -> one.step().value()).toArray(UUID[]::new))
        .param("criteria", cells.stream().map(one -> one.criterion().value()).toArray(UUID[]::new))
        .update();
  }
}
