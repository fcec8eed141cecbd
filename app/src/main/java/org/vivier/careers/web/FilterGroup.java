package org.vivier.careers.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * The choices of one filter.
 *
 * @param kind what it filters by
 * @param parameter the name of the query parameter
 * @param options its choices; a group without options is not shown
 * @param single whether one choice excludes the others
 */
public record FilterGroup(
    FactKind kind, String parameter, List<FilterOption> options, boolean single) {
  private static final int SHOWN = 6;

  /** One of which several choices may be on. */
  public FilterGroup(FactKind kind, String parameter, List<FilterOption> options) {
    this(kind, parameter, options, false);
  }

  /** How many are chosen. */
  public long selected() {
    return all().filter(FilterOption::selected).count();
  }

  /** Those that are always seen. */
  public List<FilterOption> first() {
    return options.size() <= SHOWN + 1 ? options : options.subList(0, SHOWN);
  }

  /** Those that are folded away, because a long list is hard to read. */
  public List<FilterOption> more() {
    return options.size() <= SHOWN + 1 ? List.of() : options.subList(SHOWN, options.size());
  }

  /** Whether the group stands open: by what most people choose, and where something is chosen. */
  public boolean open() {
    return selected() > 0
        || kind == FactKind.LOCATION
        || kind == FactKind.SALARY
        || kind == FactKind.LANGUAGE;
  }

  /** Every choice, the narrower ones too. */
  public Stream<FilterOption> all() {
    return options.stream()
        .flatMap(option -> Stream.concat(Stream.of(option), option.within().stream()));
  }
}
