package org.vivier.pools.search;

import java.util.Map;

/**
 * How many people match, and what each requirement costs.
 *
 * @param matching people who meet all of it and are available
 * @param without for each requirement how many more people there would be without it; those whose
 *     cost was not worked out are not there
 * @param most whoever comes beyond them isn't counted in {@code without}
 */
public record Counts(int matching, Map<Requirement, Integer> without, int most) {
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

  /** Whether there would be even more without this one than are counted. */
  public boolean beyond(Requirement one) {
    return costs(one) > most;
  }

  /** Whether it is known what this one costs. */
  public boolean knows(Requirement one) {
    return without.containsKey(one);
  }

  /** Whether somebody misses but one requirement, or may: it was not worked out. */
  public boolean someNearly() {
    return without.isEmpty() || without.values().stream().anyMatch(more -> more > 0);
  }
}
