package org.vivier.letters;

import java.util.UUID;
import org.vivier.platform.record.Actor;

/** Sends a letter again that did not arrive; whoever sends letters implements it. */
public interface SendLetterAgain {
  /**
   * Queues it anew, and lets mail go to its address again.
   *
   * @param by who put right what was wrong
   * @return false when it is not among those that did not arrive
   */
  boolean handle(UUID letter, Actor by);
}
