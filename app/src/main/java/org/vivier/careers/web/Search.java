package org.vivier.careers.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the reader looks for.
 *
 * @param query the text typed, as typed, or empty
 * @param meant what was looked for instead, because nothing has the text as typed, or null
 * @param filters the filters that have choices
 * @param chosen the choices that are on, each with the way to take it off
 * @param sorts the orders to choose from; none for a list that needs no order
 * @param sort the order chosen, as the form sends it on, or null
 * @param jobs the only jobs to look among, by their keys, as the form sends them on; empty: all
 */
public record Search(
    String query,
    @Nullable String meant,
    List<FilterGroup> filters,
    List<Chosen> chosen,
    List<Sort> sorts,
    @Nullable String sort,
    Set<String> jobs) {
  private static final Pattern PHRASE =
      Pattern.compile(
          "^\\s*[\"“«][\\s\\u00A0\\u202F]*([^\"“”«»]+?)[\\s\\u00A0\\u202F]*[\"”»]\\s*$");

  /**
   * A choice that is on.
   *
   * @param label what was chosen
   * @param without the same list without it
   */
  public record Chosen(String label, String without) {}

  /**
   * An order of the list.
   *
   * @param label what it is called
   * @param path the list in this order
   * @param current whether it is the order shown
   */
  public record Sort(String label, String path, boolean current) {}

  /** Whether anything was typed or chosen. */
  public boolean active() {
    return !query.isBlank() || !chosen.isEmpty();
  }

  /** What the results are for; a phrase without its marks, since the page puts some around it. */
  public String lookedFor() {
    return PHRASE.matcher(meant == null ? query : meant).replaceFirst("$1");
  }
}
