package org.vivier.decisions.answers;

import org.jspecify.annotations.Nullable;
import org.vivier.decisions.Answer;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.decisions.Ground;

/**
 * An answer in a list.
 *
 * @param outcome what is being told or was told last, or null
 * @param ground on which that rests, or null
 * @param flagged whether the board was asked again since what the decision rests on
 */
public record ListedAnswer(
    Answer answer, @Nullable DecisionOutcome outcome, @Nullable Ground ground, boolean flagged) {}
