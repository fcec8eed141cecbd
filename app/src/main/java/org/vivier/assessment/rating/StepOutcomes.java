package org.vivier.assessment.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.assessment.AssessmentChanged;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.CurrentAssessment;
import org.vivier.assessment.CurrentAssessments;
import org.vivier.assessment.MoveAssessment;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Processes;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.MeritCriteria;
import org.vivier.processes.plan.AssessmentPlan;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.processes.plan.PlanCell;
import org.vivier.processes.plan.PlanStep;
import org.vivier.processes.plan.StepId;

/**
 * What follows once the board has said something of a cell. All essential criteria of a step are
 * judged before one that is not met counts, so that a candidate hears of all of them; who meets
 * them goes on when the assets are judged, too. A total never makes up for an essential criterion.
 */
@Component
class StepOutcomes {
  private final AssessmentPlans plans;
  private final Criteria criteria;
  private final ConsensusRecord consensus;
  private final MoveAssessment move;
  private final Assigning assigning;
  private final CurrentAssessments standings;
  private final Processes processes;

  StepOutcomes(
      AssessmentPlans plans,
      Criteria criteria,
      ConsensusRecord consensus,
      MoveAssessment move,
      Assigning assigning,
      CurrentAssessments standings,
      Processes processes) {
    this.plans = plans;
    this.criteria = criteria;
    this.consensus = consensus;
    this.move = move;
    this.assigning = assigning;
    this.standings = standings;
    this.processes = processes;
  }

  /**
   * What was reversed is assessed again from what is known by then: the rest in the planned order.
   */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(AssessmentChanged changed) {
    if (changed.what() == Event.REVERSE) {
      standings
          .lock(changed.application())
          .ifPresent(
              one -> processes.of(one.posting()).ifPresent(process -> look(process.id(), one)));
    }
  }

  /**
   * Moves an application on as far as the board has spoken: through several steps where it has
   * spoken of them before.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void look(ProcessId process, CurrentAssessment locked) {
    AssessmentPlan plan = plans.of(process);
    MeritCriteria merit = criteria.of(process);
    List<Consensus> said = consensus.of(locked.application(), locked.dataKey());
    Optional<CurrentAssessment> now = Optional.of(locked);
    while (now.isPresent()) {
      now = step(process, now.get(), plan, merit, said);
    }
  }

  /** One step further; empty where it stays. */
  private Optional<CurrentAssessment> step(
      ProcessId process,
      CurrentAssessment locked,
      AssessmentPlan plan,
      MeritCriteria merit,
      List<Consensus> said) {
    StepId here = locked.step();
    if (locked.state() != AssessmentState.IN_STEP || here == null) {
      return Optional.empty();
    }
    // An earlier step that is asked again keeps everybody where they are until it is answered.
    for (PlanStep earlier : until(plan, here)) {
      Outcome outcome = outcome(plan.cells(earlier.id()), of(said, earlier.id()), merit);
      if (outcome == Outcome.FAILED) {
        return Optional.of(move(process, locked, Event.FAIL_STEP, earlier.id()));
      }
      if (outcome == Outcome.OPEN
          && (earlier.id().equals(here)
              || of(said, earlier.id()).stream().anyMatch(Consensus::again))) {
        return Optional.empty();
      }
    }
    return Optional.of(passed(process, locked, plan, here));
  }

  private static List<PlanStep> until(AssessmentPlan plan, StepId here) {
    int position = plan.step(here).orElseThrow().position();
    return plan.steps().stream()
        .filter(step -> step.position() <= position)
        .sorted(Comparator.comparingInt(PlanStep::position))
        .toList();
  }

  private static List<Consensus> of(List<Consensus> said, StepId step) {
    return said.stream().filter(one -> one.step().equals(step)).toList();
  }

  private CurrentAssessment passed(
      ProcessId process, CurrentAssessment locked, AssessmentPlan plan, StepId here) {
    Optional<PlanStep> next = next(plan, here);
    CurrentAssessment moved =
        move(
            process,
            locked,
            next.isPresent() ? Event.PASS_STEP : Event.PASS_LAST_STEP,
            next.map(PlanStep::id).orElse(here));
    next.ifPresent(step -> assigning.give(process, step, List.of(moved), null, Actor.PROGRAM));
    return moved;
  }

  private CurrentAssessment move(
      ProcessId process, CurrentAssessment locked, Event event, StepId step) {
    return move.handle(
        locked, new MoveAssessment.Fact(process, event, step, null, null, Actor.PROGRAM));
  }

  private static Optional<PlanStep> next(AssessmentPlan plan, StepId here) {
    int position = plan.step(here).orElseThrow().position();
    return plan.steps().stream().filter(step -> step.position() > position).findFirst();
  }

  /** What a step has come to. */
  enum Outcome {
    OPEN,
    PASSED,
    FAILED
  }

  static Outcome outcome(List<PlanCell> cells, List<Consensus> said, MeritCriteria criteria) {
    boolean essentialsOpen = false;
    boolean open = false;
    boolean failed = false;
    for (PlanCell cell : cells) {
      boolean essential =
          criteria.find(cell.criterion()).map(criterion -> criterion.essential()).orElse(false);
      Optional<Consensus> word =
          said.stream()
              .filter(one -> one.criterion().equals(cell.criterion()) && !one.again())
              .findFirst();
      open |= word.isEmpty();
      essentialsOpen |= essential && word.isEmpty();
      failed |= essential && word.map(one -> Objects.equals(one.passed(), false)).orElse(false);
    }
    if (failed && !essentialsOpen) {
      return Outcome.FAILED;
    }
    return open ? Outcome.OPEN : Outcome.PASSED;
  }
}
