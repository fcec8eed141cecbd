package org.vivier.processes.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.processes.Audience;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.ReadOnce;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TransitionCondition;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Criterion.Kind;

/** A public process has a plan that assesses each essential criterion by a method looked at. */
@Component
@Order(3)
class PlanCondition implements TransitionCondition {
  private final AssessmentPlans plans;
  private final Criteria criteria;

  PlanCondition(AssessmentPlans plans, Criteria criteria) {
    this.plans = plans;
    this.criteria = criteria;
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event) {
    return refusals(process, event, new ReadOnce());
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event, ReadOnce reading) {
    if (!event.needsWholeSetUp()) {
      return List.of();
    }
    AssessmentPlan plan = plans.of(process.id(), reading);
    List<Refusal> found = new ArrayList<>();
    if (plan.steps().isEmpty() && process.facts().audience() != Audience.INVENTORY) {
      found.add(Refusal.of(Reason.STEPS_MISSING));
    }
    for (Criterion essential : criteria.of(process.id(), reading).of(Kind.ESSENTIAL)) {
      essential(found, plan, essential);
    }
    for (PlanStep step : plan.steps()) {
      if (plan.cells(step.id()).isEmpty()) {
        found.add(Refusal.at(step.id(), Reason.STEP_WITHOUT_CELLS, step.name()));
      }
      if (!step.evaluated()) {
        found.add(Refusal.at(step.id(), Reason.METHOD_NOT_EVALUATED, step.name()));
      }
    }
    return found;
  }

  private static void essential(List<Refusal> found, AssessmentPlan plan, Criterion essential) {
    List<PlanCell> cells = plan.cells(essential.id());
    if (cells.isEmpty()) {
      found.add(Refusal.at(essential.id(), Reason.ESSENTIAL_WITHOUT_CELL, essential.code()));
    } else if (cells.stream().anyMatch(cell -> cell.passMark() == null)) {
      // It was an asset when the cell was made.
      found.add(Refusal.at(essential.id(), Reason.PASS_MARK_MISSING, essential.code()));
    }
  }
}
