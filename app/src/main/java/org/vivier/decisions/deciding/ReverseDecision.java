package org.vivier.decisions.deciding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Answers;
import org.vivier.decisions.Decision;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.Ground;
import org.vivier.decisions.HoldTime;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerRows;
import org.vivier.platform.attempt.Attempt;
import org.vivier.staff.StaffMember;

/**
 * Reverses what a candidate was told. That is a decision of its own with a letter of its own, held
 * for a moment like every other; once it has left, the candidate is owed another answer.
 */
@Component
public class ReverseDecision {
  private final AnswerRows rows;
  private final Answers answers;
  private final Decisions decisions;
  private final DecisionRows written;
  private final CheckChoice check;
  private final CandidateLetters letters;
  private final HoldTime hold;
  private final Clock clock;

  ReverseDecision(
      AnswerRows rows,
      Answers answers,
      Decisions decisions,
      DecisionRows written,
      CheckChoice check,
      CandidateLetters letters,
      HoldTime hold,
      Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.decisions = decisions;
    this.written = written;
    this.check = check;
    this.letters = letters;
    this.hold = hold;
    this.clock = clock;
  }

  /**
   * Reverses it; the letter can be taken back until it leaves.
   *
   * @param revision of the answer that whoever reverses has seen
   * @param reason in the candidate's language
   * @return what was reversed: the error sweep begins there
   */
  @Transactional
  public Attempt<Decision, Problem> handle(
      ApplicationId id, int revision, String reason, StaffMember by) {
    Answer seen = answers.find(id).orElseThrow();
    if (!check.open(seen.process(), DecisionOutcome.REOPENED)) {
      return Attempt.refused(Problem.PROCESS_NOT_OPEN);
    }
    Answer answer = rows.lock(id).orElseThrow();
    Optional<Decision> told = decisions.told(id);
    if (!answer.state().allows(Event.REVERSE) || answer.reversal() != null || told.isEmpty()) {
      return Attempt.refused(Problem.NOT_NOW);
    }
    if (answer.revision() != revision) {
      return Attempt.refused(Problem.CHANGED);
    }
    List<Problem> wrong = CheckChoice.reason(reason);
    if (!wrong.isEmpty()) {
      return Attempt.refused(wrong);
    }
    if (check.conflicted(by.id().value(), id)) {
      return Attempt.refused(Problem.CONFLICT);
    }
    Optional<Addressee> to = letters.find(id);
    if (to.isEmpty()) {
      return Attempt.refused(Problem.POSTING_GONE);
    }
    write(answer, to.get(), reason.strip(), by);
    return Attempt.of(told.get());
  }

  private void write(Answer answer, Addressee to, String reason, StaffMember by) {
    DecisionId decision =
        written.add(
            answer,
            to,
            new DecisionRows.Said(DecisionOutcome.REOPENED, Ground.REVERSAL, null, reason, null),
            by.id());
    rows.reverse(answer, decision, clock.instant().plus(hold.of(answer.process())));
  }
}
