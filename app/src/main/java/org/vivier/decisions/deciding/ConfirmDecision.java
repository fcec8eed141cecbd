package org.vivier.decisions.deciding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionEnd;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.HoldTime;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerRows;
import org.vivier.decisions.answers.EndDecision;
import org.vivier.platform.attempt.Attempt;
import org.vivier.staff.StaffMember;

/** The second pair of eyes: lets the letter go on its way, or sends the decision back. */
@Component
public class ConfirmDecision {
  private final AnswerRows rows;
  private final Decisions decisions;
  private final DecisionRows written;
  private final EndDecision ends;
  private final CheckChoice check;
  private final HoldTime hold;
  private final Clock clock;

  ConfirmDecision(
      AnswerRows rows,
      Decisions decisions,
      DecisionRows written,
      EndDecision ends,
      CheckChoice check,
      HoldTime hold,
      Clock clock) {
    this.rows = rows;
    this.decisions = decisions;
    this.written = written;
    this.ends = ends;
    this.check = check;
    this.hold = hold;
    this.clock = clock;
  }

  /** The letter is held from now on, and leaves by itself. */
  @Transactional
  public Attempt<Answer, Problem> confirm(ApplicationId id, DecisionId decision, StaffMember by) {
    Answer answer = rows.lock(id).orElseThrow();
    Optional<Problem> problem = problem(answer, decision, by);
    if (problem.isPresent()) {
      return Attempt.refused(problem.get());
    }
    written.confirm(decision, answer, by.id());
    return Attempt.of(
        rows.decide(
            answer, Event.CONFIRM, decision, clock.instant().plus(hold.of(answer.process()))));
  }

  /**
   * Somebody has to decide again.
   *
   * @param why for colleagues
   */
  @Transactional
  public Attempt<Answer, Problem> sendBack(
      ApplicationId id, DecisionId decision, String why, StaffMember by) {
    Answer answer = rows.lock(id).orElseThrow();
    Optional<Problem> problem = problem(answer, decision, by);
    List<Problem> wrong = CheckChoice.reason(why);
    if (problem.isPresent() || !wrong.isEmpty()) {
      return Attempt.refused(problem.map(List::of).orElse(wrong));
    }
    ends.handle(answer, DecisionEnd.SENT_BACK, by.actor(), why.strip());
    return Attempt.of(rows.move(answer, Event.SEND_BACK));
  }

  private Optional<Problem> problem(Answer answer, DecisionId id, StaffMember by) {
    if (!answer.state().allows(Event.CONFIRM) || !id.equals(answer.decision())) {
      return Optional.of(Problem.NOT_NOW);
    }
    Decision decision = decisions.find(id).orElseThrow();
    if (decision.by().equals(by.id())) {
      return Optional.of(Problem.SAME_PERSON);
    }
    return check.conflicted(by.id().value(), answer.application())
        ? Optional.of(Problem.CONFLICT)
        : Optional.empty();
  }
}
