package org.vivier.reports.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Pagination;
import org.vivier.staff.page.StaffFrame;

/**
 * A report.
 *
 * @param lead what it is about, in a sentence
 * @param filters what it can be narrowed by
 * @param tables empty when there is nothing to count
 * @param xlsx all of them as a spreadsheet
 * @param declared where the figures from self-declarations are, or null
 */
public record ReportPage(
    StaffFrame frame,
    String lead,
    Filters filters,
    List<Shown> tables,
    String xlsx,
    @Nullable String declared) {

  /**
   * What is chosen.
   *
   * @param path the report itself
   * @param from a day as browsers write it, or empty; null where days make no difference
   * @param process a number, or empty; null where it is one process
   * @param classifications that can be chosen; empty where it is one process
   */
  public record Filters(
      String path,
      @Nullable String from,
      @Nullable String to,
      @Nullable String process,
      List<Choice> classifications,
      boolean narrowed) {}

  /**
   * A table on the page.
   *
   * @param csv the same as a file
   * @param pages where there are more rows than fit
   */
  public record Shown(FigureTable table, String csv, @Nullable Pagination pages) {}
}
