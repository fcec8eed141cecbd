package org.vivier.decisions.answers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.decisions.Problem;
import org.vivier.format.Invisible;
import org.vivier.letters.SendLetterAgain;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Actor;

/** What can be done when the letter did not arrive: send it again, or tell in another way. */
@Component
public class AnswerReturned {
  private static final int LONGEST_NOTE = 2_000;

  private final AnswerRows rows;
  private final AnswerHistory history;
  private final SendLetterAgain again;

  AnswerReturned(AnswerRows rows, AnswerHistory history, SendLetterAgain again) {
    this.rows = rows;
    this.history = history;
    this.again = again;
  }

  /** Sends the same letter to the same address; the answer follows the letter. */
  @Transactional
  public Attempt<Answer, Problem> again(ApplicationId id, Actor by) {
    Answer answer = rows.lock(id).orElseThrow();
    if (!answer.state().allows(Event.AGAIN) || answer.letter() == null) {
      return Attempt.refused(Problem.NOT_NOW);
    }
    if (!again.handle(answer.letter(), by)) {
      return Attempt.refused(Problem.CHANGED);
    }
    history.write(answer, "again", by, Map.of(), null);
    return Attempt.of(rows.lock(id).orElseThrow());
  }

  /**
   * The candidate was told by telephone, on paper, in person.
   *
   * @param how in words, for colleagues
   */
  @Transactional
  public Attempt<Answer, Problem> tell(ApplicationId id, String how, Actor by) {
    Answer answer = rows.lock(id).orElseThrow();
    if (!answer.state().allows(Event.TELL)) {
      return Attempt.refused(Problem.NOT_NOW);
    }
    if (Invisible.only(how)) {
      return Attempt.refused(Problem.REASON_MISSING);
    }
    if (how.length() > LONGEST_NOTE) {
      return Attempt.refused(Problem.REASON_LONG);
    }
    history.write(answer, "told", by, Map.of(), how.strip());
    return Attempt.of(rows.move(answer, Event.TELL));
  }
}
