package org.vivier.decisions;

import java.util.UUID;
import org.vivier.platform.record.Subject;

/** Names a decision. */
public record DecisionId(UUID value) {
  /** A new one. */
  public static DecisionId next() {
    return new DecisionId(UUID.randomUUID());
  }

  /** The decision as something that something was done to. */
  public Subject subject() {
    return Subject.of("decision", value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
