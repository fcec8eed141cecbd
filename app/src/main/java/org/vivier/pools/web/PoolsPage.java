package org.vivier.pools.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Day;
import org.vivier.staff.page.StaffFrame;

/**
 * All pools.
 *
 * @param inventory where those are who were not assessed
 * @param make where one is made, or null for who may not
 * @param ahead how many people are available on which day, as it looks today
 */
public record PoolsPage(
    StaffFrame frame, String inventory, @Nullable String make, List<Row> rows, List<Ahead> ahead) {
  /**
   * One pool.
   *
   * @param kind colour of how long it lasts
   * @param left how long, in words
   */
  public record Row(
      String name,
      String path,
      String assessed,
      int open,
      int available,
      Day until,
      String kind,
      String left) {}

  /** What the forecast says of one day. */
  public record Ahead(String when, Day day, int available) {}
}
