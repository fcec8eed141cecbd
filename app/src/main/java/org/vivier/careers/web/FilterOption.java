package org.vivier.careers.web;

import java.util.List;

/**
 * One choice in a filter.
 *
 * @param value what the form sends
 * @param label what the reader sees
 * @param count open jobs that have it
 * @param selected whether it is chosen now
 * @param within narrower choices: the places of a province
 */
public record FilterOption(
    String value, String label, int count, boolean selected, List<FilterOption> within) {
  public FilterOption {
    within = List.copyOf(within);
  }

  /** One with nothing narrower. */
  public FilterOption(String value, String label, int count, boolean selected) {
    this(value, label, count, selected, List.of());
  }

  /** Whether it or something in it is chosen. */
  public boolean touched() {
    return selected || within.stream().anyMatch(FilterOption::touched);
  }
}
