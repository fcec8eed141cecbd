package org.vivier.processes.board;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.ReadOnce;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.TransitionCondition;
import org.vivier.processes.plan.AssessmentPlans;

/** A public process has a board that can assess everybody in the language of their choice. */
@Component
@Order(4)
class BoardCondition implements TransitionCondition {
  private final AssessmentBoards boards;
  private final AssessmentPlans plans;

  BoardCondition(AssessmentBoards boards, AssessmentPlans plans) {
    this.boards = boards;
    this.plans = plans;
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event) {
    return refusals(process, event, new ReadOnce());
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event, ReadOnce reading) {
    return event.needsWholeSetUp()
        ? BoardRules.shortages(boards.of(process.id(), reading), plans.of(process.id(), reading))
        : List.of();
  }
}
