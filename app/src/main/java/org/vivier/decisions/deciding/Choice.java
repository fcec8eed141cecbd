package org.vivier.decisions.deciding;

import org.jspecify.annotations.Nullable;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;
import org.vivier.processes.criteria.CriterionId;

/**
 * What somebody wants to decide; null where they have not said it.
 *
 * @param criterion the essential that isn't met
 * @param reason in the candidate's language
 */
public record Choice(
    @Nullable DecisionOutcome outcome,
    @Nullable Ground ground,
    @Nullable CriterionId criterion,
    String reason) {
  /** The same for somebody who reads another language. */
  public Choice because(String other) {
    return new Choice(outcome, ground, criterion, other);
  }

  /** Without the reason. */
  @Override
  public String toString() {
    return "Choice[%s, %s, %s]".formatted(outcome, ground, criterion);
  }
}
