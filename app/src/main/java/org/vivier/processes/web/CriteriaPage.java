package org.vivier.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/**
 * A statement of merit criteria, both languages side by side.
 *
 * @param add where one is added, or null
 */
public record CriteriaPage(
    StaffFrame frame, Heading heading, List<Group> groups, @Nullable String add) {
  /** Criteria of one kind. */
  public record Group(String title, List<Row> rows) {}

  /**
   * One criterion.
   *
   * @param steps in which it is assessed
   * @param path where it is changed, or null
   */
  public record Row(
      String id,
      String code,
      String english,
      String french,
      String quality,
      String screening,
      List<String> steps,
      boolean proposed,
      @Nullable String path) {}
}
