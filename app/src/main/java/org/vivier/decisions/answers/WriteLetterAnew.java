package org.vivier.decisions.answers;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Decision;
import org.vivier.decisions.Decisions;
import org.vivier.decisions.letters.DecisionLetter;
import org.vivier.platform.record.Actor;

/** Once a candidate has another address, a letter that came back goes there by itself. */
@Component
class WriteLetterAnew {
  private final AnswerRows rows;
  private final Decisions decisions;
  private final CandidateLetters letters;
  private final AnswerHistory history;

  WriteLetterAnew(
      AnswerRows rows, Decisions decisions, CandidateLetters letters, AnswerHistory history) {
    this.rows = rows;
    this.decisions = decisions;
    this.letters = letters;
    this.history = history;
  }

  void handle(ApplicationId id) {
    rows.lock(id)
        .filter(answer -> answer.state() == AnswerState.BOUNCED)
        .filter(answer -> letters.find(id).isPresent())
        .ifPresent(this::write);
  }

  private void write(Answer answer) {
    Decision decision =
        Optional.ofNullable(answer.decision()).flatMap(decisions::find).orElseThrow();
    String reason = decisions.reason(decision.id()).orElseThrow();
    letters
        .write(
            answer.application(),
            (to, page) -> new DecisionLetter(to, decision.outcome(), reason, page))
        .ifPresent(letter -> {
          history.write(answer, "again", Actor.PROGRAM, Map.of(), null);
          rows.letterAgain(answer, letter);
        });
  }
}
