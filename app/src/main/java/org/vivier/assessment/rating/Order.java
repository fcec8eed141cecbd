package org.vivier.assessment.rating;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order somebody rates. */
public enum Order {
  /** One criterion of everybody, then the next. */
  CRITERION("c.position, a.place", "a.criterion_id = :criterion", "c.position"),
  /** Everything of one person, then the next. */
  PERSON("a.place, c.position", "a.place = :place", null);

  private final String columns;
  private final String group;
  private final @Nullable String after;

  Order(String columns, String group, @Nullable String after) {
    this.columns = columns;
    this.group = group;
    this.after = after;
  }

  /** What is finished before the next is begun. */
  String group() {
    return group;
  }

  String columns() {
    return "s.position, " + columns + ", a.id";
  }

  /**
   * By what a cell of the plan, of a step s and a criterion c, stands before or after another: only
   * in cells of the same rank do places tell.
   */
  String rank() {
    return after == null ? "s.position" : "s.position, " + after;
  }

  /** The name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code; by criterion for anything else. */
  public static Order of(@Nullable String code) {
    return PERSON.code().equals(code) ? PERSON : CRITERION;
  }
}
