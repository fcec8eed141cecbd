package org.vivier.pools.search;

import java.util.Map;

/**
 * How many people match, and what each requirement costs.
 *
 * @param matching people who meet all of it and are available
 * @param without for each requirement how many more people there would be without it
 */
public record Counts(int matching, Map<Requirement, Integer> without) {
  public Counts {
    without = Map.copyOf(without);
  }

  /** How many people would match without this one. */
  public int without(Requirement one) {
    return matching + costs(one);
  }

  /** How many more there would be without this one. */
  public int costs(Requirement one) {
    return without.getOrDefault(one, 0);
  }

  /** Whether somebody misses but one requirement. */
  public boolean someNearly() {
    return without.values().stream().anyMatch(more -> more > 0);
  }
}
