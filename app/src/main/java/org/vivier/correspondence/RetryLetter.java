package org.vivier.correspondence;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.correspondence.LetterState.Event;
import org.vivier.letters.SendLetterAgain;
import org.vivier.platform.record.Actor;

/** Sends a letter again that did not reach its reader, once somebody put right what was wrong. */
@Component
public class RetryLetter implements SendLetterAgain {
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
   * @param by who put it right
   * @return false when the letter is not among the dead letters
   */
  @Transactional
  public boolean handle(LetterId letter, Actor by) {
    boolean dead = letters.move(letter, Event.RETRIED, null, by);
    if (dead) {
      suppressions.lift(letter);
      queue.addAgain(letter);
    }
    return dead;
  }

  @Override
  @Transactional
  public boolean handle(UUID letter, Actor by) {
    return handle(new LetterId(letter), by);
  }
}
