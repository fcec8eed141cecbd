package org.vivier.careers.web;

import java.util.List;

/**
 * What the reader looks for.
 *
 * @param query the text typed, as typed, or empty
 * @param filters the filters that have choices
 */
public record Search(String query, List<FilterGroup> filters) {

  /** Whether anything was typed or chosen. */
  public boolean active() {
    return !query.isBlank() || chosen() > 0;
  }

  /** How many filter choices are on. */
  public long chosen() {
    return filters.stream().mapToLong(FilterGroup::selected).sum();
  }

  /** The choices that are on, for the line above the results. */
  public List<FilterOption> choices() {
    return filters.stream()
        .flatMap(group -> group.options().stream())
        .filter(FilterOption::selected)
        .toList();
  }
}
