package org.vivier.processes.plan;

import org.jspecify.annotations.Nullable;
import org.vivier.processes.criteria.CriterionId;

/**
 * That a criterion is assessed in a step.
 *
 * @param passMark the lowest mark that passes; null where nothing passes or fails
 */
public record PlanCell(
    StepId step, CriterionId criterion, ScaleId scale, @Nullable Integer passMark) {}
