package org.vivier.decisions.deciding;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.Addressee;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.decisions.answers.AnswerRows;
import org.vivier.staff.StaffMemberId;

/**
 * Notes that somebody qualified and was told so in another way, as before an organization came to
 * Vivier. No letter leaves; everything else is as after any decision.
 */
@Component
public class NoteEarlierDecision {
  private final AnswerRows rows;
  private final DecisionRows written;
  private final CandidateLetters letters;
  private final Clock clock;

  NoteEarlierDecision(
      AnswerRows rows, DecisionRows written, CandidateLetters letters, Clock clock) {
    this.rows = rows;
    this.written = written;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Notes it; false when something was decided already, or there is nobody to be told.
   *
   * @param reason in the candidate's language
   */
  @Transactional
  public boolean qualified(ApplicationId id, String reason, StaffMemberId by) {
    Optional<Answer> due = rows.lock(id).filter(answer -> answer.state().allows(Event.DECIDE));
    Optional<Addressee> to = letters.find(id);
    if (due.isEmpty() || to.isEmpty()) {
      return false;
    }
    DecisionId decision =
        written.add(
            due.get(),
            to.get(),
            new DecisionRows.Said(DecisionOutcome.QUALIFIED, Ground.MERIT, null, reason, null),
            by);
    Answer held = rows.decide(due.get(), Event.DECIDE, decision, clock.instant());
    written.told(decision, held, null);
    rows.move(rows.release(held, null), Event.HANDED_OVER);
    return true;
  }
}
