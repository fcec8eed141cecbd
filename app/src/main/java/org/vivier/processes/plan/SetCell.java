package org.vivier.processes.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SetUp;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.CriterionId;

/** Says in a draft in which step a criterion is assessed, on which scale, and what passes. */
@Component
public class SetCell {
  private final SetUp setUp;
  private final AssessmentPlans plans;
  private final Criteria criteria;
  private final MakeScale scales;
  private final PlanRows rows;
  private final ProcessHistory history;

  SetCell(
      SetUp setUp,
      AssessmentPlans plans,
      Criteria criteria,
      MakeScale scales,
      PlanRows rows,
      ProcessHistory history) {
    this.setUp = setUp;
    this.plans = plans;
    this.criteria = criteria;
    this.scales = scales;
    this.rows = rows;
    this.history = history;
  }

  /** Sets it. An essential criterion has a mark that passes. */
  @Transactional
  public Outcome<PlanCell> handle(ProcessId process, PlanCell cell, Actor by) {
    return setUp.inDraft(
        process,
        locked -> {
          AssessmentPlan plan = plans.of(process);
          List<Refusal> refusals = refusals(process, plan, cell, plan.scale(cell.scale()));
          return refusals.isEmpty()
              ? Outcome.done(set(process, cell, by))
              : Outcome.refused(refusals);
        });
  }

  /**
   * Sets it on the first scale of the process. Where there is none, the one that Vivier brings
   * along is made, if the cell can be set on it.
   */
  @Transactional
  public Outcome<PlanCell> onStandard(
      ProcessId process, StepId step, CriterionId criterion, @Nullable Integer passMark, Actor by) {
    return setUp.inDraft(
        process,
        locked -> {
          AssessmentPlan plan = plans.of(process);
          RatingScale scale =
              plan.scales().stream().findFirst().orElseGet(MakeScale::standardScale);
          PlanCell cell = new PlanCell(step, criterion, scale.id(), passMark);
          List<Refusal> refusals = refusals(process, plan, cell, Optional.of(scale));
          return refusals.isEmpty()
              ? scales
                  .standard(process, by)
                  .map(id -> set(process, new PlanCell(step, criterion, id, passMark), by))
              : Outcome.refused(refusals);
        });
  }

  private PlanCell set(ProcessId process, PlanCell cell, Actor by) {
    rows.setCell(process, cell);
    tell("plan.cell-set", by, process, cell.step(), cell.criterion());
    return cell;
  }

  /** It is not assessed there. The same again changes nothing. */
  @Transactional
  public Outcome<StepId> clear(ProcessId process, StepId step, CriterionId criterion, Actor by) {
    return setUp.inDraft(
        process,
        locked -> {
          if (plans.of(process).cell(step, criterion).isPresent()) {
            rows.clearCell(step, criterion);
            tell("plan.cell-cleared", by, process, step, criterion);
          }
          return Outcome.done(step);
        });
  }

  private List<Refusal> refusals(
      ProcessId process, AssessmentPlan plan, PlanCell cell, Optional<RatingScale> scale) {
    Optional<Criterion> criterion = criteria.find(process, cell.criterion());
    if (plan.step(cell.step()).isEmpty()) {
      return List.of(Refusal.at(cell.step(), Reason.STEP_UNKNOWN));
    }
    if (criterion.isEmpty()) {
      return List.of(Refusal.at(cell.criterion(), Reason.CRITERION_UNKNOWN));
    }
    if (scale.isEmpty()) {
      return List.of(Refusal.at("scale", Reason.SCALE_UNKNOWN));
    }
    Integer passMark = cell.passMark();
    if (passMark == null) {
      return criterion.get().essential()
          ? List.of(Refusal.at("pass-mark", Reason.PASS_MARK_MISSING, criterion.get().code()))
          : List.of();
    }
    return scale.get().has(passMark)
        ? List.of()
        : List.of(Refusal.at("pass-mark", Reason.PASS_MARK_NOT_ON_SCALE));
  }

  private void tell(String act, Actor by, ProcessId process, StepId step, CriterionId criterion) {
    history.tell(
        act,
        by,
        process,
        List.of(Subject.of("step", step.value()), Subject.of("criterion", criterion.value())),
        Map.of());
  }
}
