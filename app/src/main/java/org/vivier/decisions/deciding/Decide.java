package org.vivier.decisions.deciding;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Answers;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.HoldTime;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.AnswerRows;
import org.vivier.platform.attempt.Attempt;
import org.vivier.staff.StaffMember;

/**
 * Decides about an application: the one way in and the one way out. The letter is written when it
 * leaves, and until then nobody outside sees anything.
 */
@Component
public class Decide {
  private final AnswerRows rows;
  private final Answers answers;
  private final DecisionRows decisions;
  private final CheckChoice check;
  private final CandidateLetters letters;
  private final HoldTime hold;
  private final Clock clock;

  Decide(
      AnswerRows rows,
      Answers answers,
      DecisionRows decisions,
      CheckChoice check,
      CandidateLetters letters,
      HoldTime hold,
      Clock clock) {
    this.rows = rows;
    this.answers = answers;
    this.decisions = decisions;
    this.check = check;
    this.letters = letters;
    this.hold = hold;
    this.clock = clock;
  }

  /**
   * Decides it.
   *
   * @param revision of the answer that whoever decides has seen
   * @return the answer, held or waiting for a second person
   */
  @Transactional
  public Attempt<Answer, Problem> handle(
      ApplicationId id, int revision, Choice choice, StaffMember by) {
    return handle(id, revision, choice, by, null);
  }

  /** The same together with others; in the transaction of all of them. */
  Attempt<Answer, Problem> handle(
      ApplicationId id, int revision, Choice choice, StaffMember by, @Nullable UUID bulk) {
    Answer seen = answers.find(id).orElseThrow();
    List<Problem> wrong = check.of(seen.process(), choice);
    if (!wrong.isEmpty()) {
      return Attempt.refused(wrong);
    }
    if (!check.open(seen.process(), Objects.requireNonNull(choice.outcome()))) {
      return Attempt.refused(Problem.PROCESS_NOT_OPEN);
    }
    Answer answer = rows.lock(id).orElseThrow();
    Optional<Addressee> to = letters.find(id);
    Optional<Problem> now = now(answer, revision, to, choice, by);
    return now.isPresent()
        ? Attempt.refused(now.get())
        : Attempt.of(write(answer, to.orElseThrow(), choice, by, bulk));
  }

  private Optional<Problem> now(
      Answer answer, int revision, Optional<Addressee> to, Choice choice, StaffMember by) {
    if (!answer.state().allows(Event.DECIDE)) {
      return Optional.of(Problem.NOT_NOW);
    }
    if (answer.revision() != revision) {
      return Optional.of(Problem.CHANGED);
    }
    if (to.isEmpty()) {
      return Optional.of(Problem.POSTING_GONE);
    }
    return check.conflicted(by.id().value(), answer.application())
        ? Optional.of(Problem.CONFLICT)
        : check.board(answer, to.get(), choice);
  }

  private Answer write(
      Answer answer, Addressee to, Choice choice, StaffMember by, @Nullable UUID bulk) {
    DecisionId decision =
        decisions.add(
            answer,
            to,
            new DecisionRows.Said(
                Objects.requireNonNull(choice.outcome()),
                Objects.requireNonNull(choice.ground()),
                check.essential(answer.process(), choice).orElse(null),
                choice.reason().strip(),
                bulk),
            by.id());
    return answers.secondPerson(answer.process())
        ? rows.decide(answer, Event.PROPOSE, decision, null)
        : rows.decide(
            answer, Event.DECIDE, decision, clock.instant().plus(hold.of(answer.process())));
  }
}
