package org.vivier.careers.web;

import java.util.List;

/**
 * The choices of one filter.
 *
 * @param kind what it filters by
 * @param parameter the name of the query parameter
 * @param options its choices; a group without options is not shown
 */
public record FilterGroup(FactKind kind, String parameter, List<FilterOption> options) {

  /** How many are chosen. */
  public long selected() {
    return options.stream().filter(FilterOption::selected).count();
  }
}
