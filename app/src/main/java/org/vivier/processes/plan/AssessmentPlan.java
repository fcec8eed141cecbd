package org.vivier.processes.plan;

import java.util.List;
import java.util.Optional;
import org.vivier.processes.criteria.CriterionId;

/** The plan of a process: a contract once the process is public. */
public record AssessmentPlan(List<PlanStep> steps, List<PlanCell> cells, List<RatingScale> scales) {
  public AssessmentPlan {
    steps = List.copyOf(steps);
    cells = List.copyOf(cells);
    scales = List.copyOf(scales);
  }

  /** The step with this id. */
  public Optional<PlanStep> step(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The scale with this id. */
  public Optional<RatingScale> scale(ScaleId id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** Where a criterion is assessed. */
  public List<PlanCell> cells(CriterionId criterion) {
    return cells.stream().filter(cell -> cell.criterion().equals(criterion)).toList();
  }

  /** What is assessed in a step. */
  public List<PlanCell> cells(StepId step) {
    return cells.stream().filter(cell -> cell.step().equals(step)).toList();
  }

  /** Whether and how a criterion is assessed in a step. */
  public Optional<PlanCell> cell(StepId step, CriterionId criterion) {
    return cells.stream()
        .filter(cell -> cell.step().equals(step) && cell.criterion().equals(criterion))
        .findFirst();
  }
}
