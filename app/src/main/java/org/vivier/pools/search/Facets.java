package org.vivier.pools.search;

import java.util.List;

/**
 * What those who match are, by groups. Each person is in one group of {@link #languages} and one of
 * {@link #validity}, so that these add up to the number shown; somebody may be in several pools.
 *
 * @param pools by name; the value is the id
 * @param languages in which they were assessed, by tag
 * @param validity how long they stay: {@code soon} or {@code later}
 */
public record Facets(List<Facet> pools, List<Facet> languages, List<Facet> validity) {
  /**
   * One group.
   *
   * @param value in addresses
   * @param label for people, or the value where words exist
   */
  public record Facet(String value, String label, int people) {}
}
