package org.vivier.processes.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Subject;
import org.vivier.processes.CleanText;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.ProcessId;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SetUp;
import org.vivier.processes.TextRules;

/** Puts on record which biases and barriers of a method somebody looked for. */
@Component
public class EvaluateMethod {
  private static final int LONGEST = 4000;

  private final SetUp setUp;
  private final AssessmentPlans plans;
  private final PlanRows rows;
  private final ProcessHistory history;

  EvaluateMethod(SetUp setUp, AssessmentPlans plans, PlanRows rows, ProcessHistory history) {
    this.setUp = setUp;
    this.plans = plans;
    this.rows = rows;
    this.history = history;
  }

  /**
   * What somebody wrote.
   *
   * @param lookedFor which biases and barriers
   * @param found which ones, or that there were none
   * @param done about them
   */
  public record Written(String lookedFor, String found, String done) {
    Written clean() {
      return new Written(CleanText.lines(lookedFor), CleanText.lines(found), CleanText.lines(done));
    }
  }

  /**
   * Puts it on record, in any state: a method may be looked at again at any time, and what was
   * found before stays.
   *
   * @param by a member of staff
   */
  @Transactional
  public Outcome<StepId> handle(ProcessId process, StepId id, Written typed, Actor by) {
    return setUp.locked(
        process,
        locked ->
            plans
                .of(process)
                .step(id)
                .map(step -> evaluate(process, step, typed.clean(), by))
                .orElseGet(() -> Outcome.refused(Refusal.at(id, Reason.STEP_UNKNOWN))));
  }

  private Outcome<StepId> evaluate(ProcessId process, PlanStep step, Written written, Actor by) {
    List<Refusal> refusals = new ArrayList<>();
    Reason missing = Reason.EVALUATION_INCOMPLETE;
    TextRules.require(refusals, "looked-for", written.lookedFor(), LONGEST, missing);
    TextRules.require(refusals, "found", written.found(), LONGEST, missing);
    TextRules.require(refusals, "done", written.done(), LONGEST, missing);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    rows.evaluate(process, step, written, by);
    history.tell(
        "plan.method-evaluated",
        by,
        process,
        List.of(Subject.of("step", step.id().value())),
        Map.of("method", step.written().method().code()));
    return Outcome.done(step.id());
  }
}
