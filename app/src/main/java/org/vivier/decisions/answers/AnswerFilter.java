package org.vivier.decisions.answers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.decisions.AnswerState;

/**
 * Which answers of a process.
 *
 * @param reference a part of it, or empty
 * @param states empty for all
 * @param flagged only those whose decision has to be looked at
 * @param owner whose, or null
 * @param unowned those that nobody has taken; then {@code owner} is null
 * @param daysLeft those that somebody must see to within so many days, the late ones first; null
 *     for all
 */
public record AnswerFilter(
    String reference,
    List<AnswerState> states,
    boolean flagged,
    @Nullable UUID owner,
    boolean unowned,
    @Nullable Integer daysLeft) {
  public AnswerFilter {
    states = List.copyOf(states);
  }

  /** All of them. */
  public static final AnswerFilter ALL = new AnswerFilter("", List.of(), false, null, false, null);
}
