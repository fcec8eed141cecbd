package org.vivier.careers.web;

import java.util.List;

/**
 * A fact at a glance.
 *
 * @param kind what it is about
 * @param values its values in words, at least one
 * @param derived whether it was read from the text of the posting instead of given with it
 */
public record Fact(FactKind kind, List<String> values, boolean derived) {
  /** The name of the icon that stands before it. */
  public String icon() {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The values one after the other; “Ottawa, Ontario” has a comma of its own. */
  public String inOneLine() {
    boolean commas = values.stream().anyMatch(value -> value.contains(","));
    return String.join(commas ? "; " : ", ", values);
  }
}
