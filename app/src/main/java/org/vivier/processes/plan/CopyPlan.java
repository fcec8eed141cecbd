package org.vivier.processes.plan;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.processes.CopiedPart;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;

/** Copies scales, steps and cells; not what was found about the methods. */
@Component
@Order(2)
class CopyPlan implements CopiedPart {
  private final AssessmentPlans plans;
  private final PlanRows rows;

  CopyPlan(AssessmentPlans plans, PlanRows rows) {
    this.plans = plans;
    this.rows = rows;
  }

  @Override
  public void copy(ProcessId from, ProcessId to, Map<UUID, UUID> ids, Actor by) {
    AssessmentPlan plan = plans.of(from);
    for (RatingScale scale : plan.scales()) {
      ids.put(scale.id().value(), rows.makeScale(to, scale.name(), scale.anchors()).value());
    }
    for (PlanStep step : plan.steps()) {
      ids.put(step.id().value(), rows.addStep(to, step.written()).value());
    }
    for (PlanCell cell : plan.cells()) {
      rows.setCell(
          to,
          new PlanCell(
              new StepId(copied(ids, cell.step().value())),
              new CriterionId(copied(ids, cell.criterion().value())),
              new ScaleId(copied(ids, cell.scale().value())),
              cell.passMark()));
    }
  }

  private static UUID copied(Map<UUID, UUID> ids, UUID original) {
    return Objects.requireNonNull(ids.get(original));
  }
}
