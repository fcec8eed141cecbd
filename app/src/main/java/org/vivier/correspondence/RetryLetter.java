package org.vivier.correspondence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.correspondence.LetterState.Event;

/** Sends a letter again that did not reach its reader, once somebody put right what was wrong. */
@Component
public class RetryLetter {
  private final LetterRows letters;
  private final Suppressions suppressions;
  private final LetterQueue queue;

  RetryLetter(LetterRows letters, Suppressions suppressions, LetterQueue queue) {
    this.letters = letters;
    this.suppressions = suppressions;
    this.queue = queue;
  }

  /**
   * Queues the letter anew, and lets mail go to its address again.
   *
   * @return false when the letter is not among the dead letters
   */
  @Transactional
  public boolean handle(LetterId letter) {
    boolean dead = letters.move(letter, Event.RETRIED, null);
    if (dead) {
      suppressions.lift(letter);
      queue.addAgain(letter);
    }
    return dead;
  }
}
