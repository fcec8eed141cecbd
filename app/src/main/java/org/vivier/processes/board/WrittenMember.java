package org.vivier.processes.board;

import java.util.Set;
import org.vivier.format.Language;
import org.vivier.processes.plan.StepId;

/**
 * What somebody says about a member of a board.
 *
 * @param languages that this person assesses in
 * @param steps that this person assesses; none for an observer
 * @param hoursPerWeek that this person assesses, for the forecast
 */
public record WrittenMember(
    BoardRole role, Set<Language> languages, Set<StepId> steps, int hoursPerWeek) {
  public WrittenMember {
    languages = Set.copyOf(languages);
    steps = Set.copyOf(steps);
  }

  /** As it is kept: who observes assesses no step. */
  WrittenMember clean() {
    return role.rates() ? this : new WrittenMember(role, languages, Set.of(), hoursPerWeek);
  }
}
