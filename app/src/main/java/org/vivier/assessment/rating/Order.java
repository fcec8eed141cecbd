package org.vivier.assessment.rating;

import java.util.Locale;

/** In which order somebody rates. */
public enum Order {
  /** One criterion of everybody, then the next. */
  CRITERION("c.position, a.place", "a.criterion_id = :criterion"),
  /** Everything of one person, then the next. */
  PERSON("a.place, c.position", "a.place = :place");

  private final String columns;
  private final String group;

  Order(String columns, String group) {
    this.columns = columns;
    this.group = group;
  }

  /** What is finished before the next is begun. */
  String group() {
    return group;
  }

  String columns() {
    return "s.position, " + columns + ", a.id";
  }

  /** The name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code; by criterion for anything else. */
  public static Order of(@org.jspecify.annotations.Nullable String code) {
    return PERSON.code().equals(code) ? PERSON : CRITERION;
  }
}
