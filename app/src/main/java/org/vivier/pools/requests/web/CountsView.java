package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people match, and what each requirement costs.
 *
 * @param lead how many match, in words
 * @param matching how many
 * @param costs each requirement; those that cost most first
 * @param excluding pairs that exclude each other, in words; only when nobody matches
 * @param advice what to do about it, or null
 */
public record CountsView(
    String lead, int matching, List<Cost> costs, List<String> excluding, @Nullable String advice) {

  /**
   * One requirement.
   *
   * @param name what it is
   * @param asked what it asks for
   * @param without how many there would be without it, in words
   */
  public record Cost(String name, String asked, String without) {}
}
