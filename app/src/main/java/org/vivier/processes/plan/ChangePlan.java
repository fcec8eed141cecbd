package org.vivier.processes.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SetUp;

/** Makes the steps of a draft's plan. */
@Component
public class ChangePlan {
  private final SetUp setUp;
  private final AssessmentPlans plans;
  private final PlanRows rows;
  private final ProcessHistory history;

  ChangePlan(SetUp setUp, AssessmentPlans plans, PlanRows rows, ProcessHistory history) {
    this.setUp = setUp;
    this.plans = plans;
    this.rows = rows;
    this.history = history;
  }

  /** Adds a step at the end. */
  @Transactional
  public Outcome<StepId> add(ProcessId process, WrittenStep typed, Actor by) {
    return setUp.inDraft(
        process,
        locked -> {
          if (plans.of(process).steps().size() >= PlanRules.MOST_STEPS) {
            return Outcome.refused(
                Refusal.at(null, Reason.STEPS_TOO_MANY, Bilingual.same(PlanRules.MOST_STEPS)));
          }
          WrittenStep step = typed.clean();
          List<Refusal> refusals = PlanRules.refusals(step);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          StepId id = rows.addStep(process, step);
          tell("plan.step-added", by, process, id.value());
          return Outcome.done(id);
        });
  }

  /**
   * Changes a step. Another method, or names shown that were hidden, must be looked at anew.
   *
   * @param revision of the step that whoever changes it has seen
   */
  @Transactional
  public Outcome<StepId> change(
      ProcessId process, StepId id, int revision, WrittenStep typed, Actor by) {
    return ofStep(
        process,
        id,
        step -> {
          WrittenStep changed = typed.clean();
          if (changed.equals(step.written())) {
            return Outcome.done(id);
          }
          if (step.revision() != revision) {
            return Outcome.refused(Refusal.of(Reason.STALE));
          }
          List<Refusal> refusals = PlanRules.refusals(changed);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          rows.changeStep(id, changed);
          tell("plan.step-changed", by, process, id.value());
          return Outcome.done(id);
        });
  }

  /** Takes a step out, with its cells and with what was found about its method. */
  @Transactional
  public Outcome<StepId> remove(ProcessId process, StepId id, Actor by) {
    return ofStep(
        process,
        id,
        step -> {
          rows.removeStep(id);
          rows.order(plans.of(process).steps().stream().map(PlanStep::id).toList());
          tell("plan.step-removed", by, process, id.value());
          return Outcome.done(id);
        });
  }

  /** Puts a step one place earlier, or later. */
  @Transactional
  public Outcome<StepId> move(ProcessId process, StepId id, boolean earlier, Actor by) {
    return ofStep(
        process,
        id,
        step -> {
          List<StepId> ids =
              new ArrayList<>(plans.of(process).steps().stream().map(PlanStep::id).toList());
          int from = ids.indexOf(id);
          int to = earlier ? from - 1 : from + 1;
          if (to >= 0 && to < ids.size()) {
            Collections.swap(ids, from, to);
            rows.order(ids);
            tell("plan.step-moved", by, process, id.value());
          }
          return Outcome.done(id);
        });
  }

  private Outcome<StepId> ofStep(
      ProcessId process, StepId id, Function<PlanStep, Outcome<StepId>> work) {
    return setUp.inDraft(
        process,
        locked ->
            plans
                .of(process)
                .step(id)
                .map(work)
                .orElseGet(() -> Outcome.refused(Refusal.at(id, Reason.STEP_UNKNOWN))));
  }

  private void tell(String act, Actor by, ProcessId process, UUID step) {
    history.tell(act, by, process, List.of(Subject.of("step", step)), Map.of());
  }
}
