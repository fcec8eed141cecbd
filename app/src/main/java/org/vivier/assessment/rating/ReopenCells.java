package org.vivier.assessment.rating;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.MoveAssessment;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.processes.ProcessId;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;

/**
 * Asks cells again: those whose ratings were open begin another round, and whoever may rate them
 * and has no rating that counts is given them. What the board said stands until it is replaced.
 */
@Component
class ReopenCells {
  private final JdbcClient jdbc;
  private final CurrentAssessments standings;
  private final AssessmentPlans plans;
  private final MoveAssessment move;
  private final Assigning assigning;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReopenCells(
      JdbcClient jdbc,
      CurrentAssessments standings,
      AssessmentPlans plans,
      MoveAssessment move,
      Assigning assigning,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.standings = standings;
    this.plans = plans;
    this.move = move;
    this.assigning = assigning;
    this.events = events;
    this.clock = clock;
  }

  /** Why something is asked again. */
  enum Why {
    /** Somebody who rated it is tied to the person. */
    CONFLICT,
    /** The criterion means something else now. */
    CRITERION,
    /** The candidate corrected what was quoted. */
    CORRECTION,
    /** Too few ratings are left that count. */
    TOO_FEW;

    /** The name in the database and in message keys. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Asks these again. Those who rated them and are to do it anew have lost their tasks before.
   *
   * @return how many tasks were given out
   */
  @Transactional(propagation = Propagation.MANDATORY)
  int handle(ProcessId process, Collection<RatedCell> cells, Why why, Actor by) {
    if (cells.isEmpty()) {
      return 0;
    }
    Set<RatedCell> asked = new HashSet<>(cells);
    Map<ApplicationId, CurrentAssessment> locked =
        standings
            .lock(asked.stream().map(RatedCell::application).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(CurrentAssessment::application, one -> one));
    List<RatedCell> begun = begin(process, asked, why, by);
    List<PlanStep> steps = plans.steps(process);
    back(process, begun, steps, locked, by);
    tell(process, begun, why, by);
    return give(process, asked, steps, locked, by);
  }

  /** Another round of each whose ratings are open; the others are sealed anyway. */
  private List<RatedCell> begin(ProcessId process, Set<RatedCell> asked, Why why, Actor by) {
    return jdbc.sql(
            """
            insert into cell_reopened (application_id, process_id, step_id, criterion_id, round,
              why, actor, at)
            select u.application_id, :process, u.step_id, u.criterion_id, u.round + 1, :why, :actor,
              :now
            from opened_cell u
            join unnest(cast(:applications as uuid[]), cast(:steps as uuid[]),
              cast(:criteria as uuid[])) t (application_id, step_id, criterion_id)
              using (application_id, step_id, criterion_id)
            returning application_id, step_id, criterion_id
            """)
        .param("process", process.value())
        .param("why", why.code())
        .param("actor", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .param(
            "applications",
            asked.stream().map(one -> one.application().value()).toArray(UUID[]::new))
        .param("steps", asked.stream().map(one -> one.step().value()).toArray(UUID[]::new))
        .param("criteria", asked.stream().map(one -> one.criterion().value()).toArray(UUID[]::new))
        .query(RatedCell::read)
        .list();
  }

  /** Of whom everything was known and nothing decided is in the earliest of these steps again. */
  private void back(
      ProcessId process,
      List<RatedCell> begun,
      List<PlanStep> steps,
      Map<ApplicationId, CurrentAssessment> locked,
      Actor by) {
    Map<StepId, Integer> positions =
        steps.stream().collect(Collectors.toMap(PlanStep::id, PlanStep::position));
    Map<ApplicationId, List<RatedCell>> byPerson =
        begun.stream().collect(Collectors.groupingBy(RatedCell::application));
    byPerson.forEach((application, cells) -> {
      CurrentAssessment one = locked.get(application);
      if (one != null && one.state() == AssessmentState.UNDECIDED) {
        StepId earliest =
            cells.stream()
                .map(RatedCell::step)
                .min(Comparator.comparingInt(step -> positions.getOrDefault(step, 0)))
                .orElseThrow();
        locked.put(
            application,
            move.handle(
                one, new MoveAssessment.Fact(process, Event.REOPEN, earliest, null, null, by)));
      }
    });
  }

  private int give(
      ProcessId process,
      Set<RatedCell> asked,
      List<PlanStep> steps,
      Map<ApplicationId, CurrentAssessment> locked,
      Actor by) {
    int given = 0;
    for (PlanStep step : steps) {
      Set<RatedCell> here =
          asked.stream().filter(one -> one.step().equals(step.id())).collect(Collectors.toSet());
      Map<ApplicationId, CurrentAssessment> people = new HashMap<>();
      here.forEach(one -> {
        CurrentAssessment standing = locked.get(one.application());
        if (standing != null) {
          people.put(one.application(), standing);
        }
      });
      given += assigning.give(process, step, new ArrayList<>(people.values()), here, by);
    }
    return given;
  }

  private void tell(ProcessId process, List<RatedCell> begun, Why why, Actor by) {
    begun.forEach(cell ->
        events.publishEvent(
            Recorded.of(
                    "assessment.asked-again",
                    by,
                    Subject.of("application", cell.application().value()))
                .on(Subject.of("criterion", cell.criterion().value()))
                .on(Subject.of("step", cell.step().value()))
                .on(process.scope().subject())
                .with("why", why.code())));
  }
}
