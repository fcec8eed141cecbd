package org.vivier.assessment.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.record.Actor;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/**
 * What the board says of a cell.
 *
 * @param agreed whether all marks were equal, so that nobody had to meet
 * @param passed null where nothing passes or fails
 * @param reason of a meeting, or null: also when the person's key is destroyed
 * @param again whether the cell is being asked again: this stands until it is replaced
 */
public record Consensus(
    StepId step,
    CriterionId criterion,
    int criterionVersion,
    boolean agreed,
    int mark,
    @Nullable Boolean passed,
    @Nullable String reason,
    Actor by,
    Instant at,
    boolean again) {
  /** Without the words. */
  @Override
  public String toString() {
    return "Consensus[%s, %d]".formatted(criterion, mark);
  }
}
