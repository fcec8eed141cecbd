package org.vivier.processes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which processes a list shows. Several values of one kind widen it, several kinds narrow it.
 *
 * @param text in the number or a title, in either language; empty for all
 * @param only those that whoever asks may see; null when that is all
 * @param except those that they may not see all the same
 */
public record ProcessFilter(
    String text,
    Set<ProcessState> states,
    Set<Audience> audiences,
    Set<String> classifications,
    @Nullable Set<ProcessId> only,
    Set<ProcessId> except) {
  /** Everything. */
  public static final ProcessFilter ALL =
      new ProcessFilter("", Set.of(), Set.of(), Set.of(), null, Set.of());

  public ProcessFilter {
    states = Set.copyOf(states);
    audiences = Set.copyOf(audiences);
    classifications = Set.copyOf(classifications);
    except = Set.copyOf(except);
  }

  /** The kinds that can be chosen from, each with the counts of its values. */
  public enum Kind {
    STATE,
    AUDIENCE,
    CLASSIFICATION
  }
}
