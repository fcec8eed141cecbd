package org.vivier.decisions;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to a decision; told in the transaction in which it did.
 *
 * @param application by its id
 */
public record DecisionHappened(
    UUID decision, UUID application, UUID process, What what, Instant at) {
  /** What happened. */
  public enum What {
    MADE,
    CONFIRMED,
    /** Taken back, sent back or overtaken before anybody was told. */
    ENDED,
    /** Its letter left. */
    TOLD
  }
}
