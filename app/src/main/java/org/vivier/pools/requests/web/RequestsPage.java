package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/**
 * Requests that somebody may see.
 *
 * @param create where a new one begins
 * @param search the search over all pools, or null for who may not
 * @param report the numbers, or null for who may not
 */
public record RequestsPage(
    StaffFrame frame,
    List<Row> rows,
    String create,
    @Nullable String search,
    @Nullable String report) {
  /**
   * One request.
   *
   * @param kind of the tag of its state
   */
  public record Row(
      String number,
      String title,
      String asked,
      String state,
      String kind,
      String manager,
      String neededBy,
      String people,
      String path) {}
}
