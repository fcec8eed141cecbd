package org.vivier.processes;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vivier.processes.ProcessState.Event;

/** Nobody is left without an answer: neither when a process is complete nor when it is given up. */
@Component
@Order(9)
class AnswersCondition implements TransitionCondition {
  private final ObjectProvider<UnansweredApplications> unanswered;

  AnswersCondition(ObjectProvider<UnansweredApplications> unanswered) {
    this.unanswered = unanswered;
  }

  @Override
  public List<Refusal> refusals(SelectionProcess process, Event event) {
    boolean ends = event == Event.COMPLETE || event == Event.LAST_ANSWER_SENT;
    // Without a posting nobody could apply.
    if (!ends || process.posting() == null) {
      return List.of();
    }
    List<UnansweredApplications> rooms = unanswered.orderedStream().toList();
    return rooms.isEmpty()
        ? List.of(Refusal.of(Reason.ANSWERS_UNKNOWN))
        : rooms.stream().flatMap(room -> room.refusals(process).stream()).toList();
  }
}
