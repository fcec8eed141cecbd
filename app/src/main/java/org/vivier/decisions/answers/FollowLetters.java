package org.vivier.decisions.answers;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.decisions.AnswerState.Event;
import org.vivier.letters.LetterMoved;

/** An answer is as far as its letter: one that comes back makes it due again for its owner. */
@Component
class FollowLetters {
  private final AnswerRows rows;

  FollowLetters(AnswerRows rows) {
    this.rows = rows;
  }

  @EventListener
  @Transactional
  void on(LetterMoved moved) {
    Event event =
        switch (moved.fate()) {
          case WAITS -> Event.AGAIN;
          case HANDED_OVER -> Event.HANDED_OVER;
          case NOT_DELIVERED -> Event.RETURNED;
        };
    rows.lockByLetter(moved.letter())
        .filter(answer -> answer.state().allows(event))
        .ifPresent(answer -> rows.move(answer, event));
  }
}
