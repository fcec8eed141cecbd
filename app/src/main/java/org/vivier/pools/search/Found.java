package org.vivier.pools.search;

import java.util.List;

/**
 * What a search found, of one moment: the number is that of the list and of its groups.
 *
 * @param counts how many match; what each requirement costs may not be worked out
 * @param people of one page
 * @param facets what all who match are
 */
public record Found(Counts counts, List<FoundPerson> people, Facets facets) {
  public Found {
    people = List.copyOf(people);
  }
}
