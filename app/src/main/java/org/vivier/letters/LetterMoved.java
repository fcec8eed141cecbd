package org.vivier.letters;

import java.time.Instant;
import java.util.UUID;

/** A letter came on its way, or back; told in the transaction that notes it. */
public record LetterMoved(UUID letter, Fate fate, Instant at) {
  /** Where it is. */
  public enum Fate {
    /** It waits to be handed over, once more. */
    WAITS,
    /** Somebody else delivers it. */
    HANDED_OVER,
    /** It came back, was refused, or its address takes no mail. */
    NOT_DELIVERED
  }
}
