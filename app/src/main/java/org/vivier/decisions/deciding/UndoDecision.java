package org.vivier.decisions.deciding;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.DecisionEnd;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerRows;
import org.vivier.decisions.answers.EndDecision;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Actor;

/** Takes back a decision whose letter has not left, as if it had never been. */
@Component
public class UndoDecision {
  private final AnswerRows rows;
  private final EndDecision ends;

  UndoDecision(AnswerRows rows, EndDecision ends) {
    this.rows = rows;
    this.ends = ends;
  }

  /** Refused once the letter has left, and for another decision than the one that is held. */
  @Transactional
  public Attempt<Answer, Problem> handle(ApplicationId id, DecisionId decision, Actor by) {
    Answer answer = rows.lock(id).orElseThrow();
    Answer.Reversal reversal = answer.reversal();
    if (reversal != null && reversal.decision().equals(decision)) {
      ends.handle(answer, decision, DecisionEnd.UNDONE, by, null);
      return Attempt.of(rows.keep(answer));
    }
    if (!answer.state().allows(Event.UNDO) || !decision.equals(answer.decision())) {
      return Attempt.refused(Problem.NOT_NOW);
    }
    ends.handle(answer, DecisionEnd.UNDONE, by, null);
    return Attempt.of(rows.move(answer, Event.UNDO));
  }
}
