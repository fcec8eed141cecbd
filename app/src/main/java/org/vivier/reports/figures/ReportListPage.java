package org.vivier.reports.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Day;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/**
 * The applications behind a figure.
 *
 * @param lead which ones
 * @param process whether each says of which process it is
 * @param timed whether each says how long it took
 * @param back the report
 */
public record ReportListPage(
    StaffFrame frame,
    String lead,
    Table table,
    boolean process,
    boolean timed,
    List<Row> rows,
    String back) {

  /**
   * One of them.
   *
   * @param path its answer, or null for who may not see that
   * @param days how long it took, or null
   */
  public record Row(
      String reference,
      @Nullable String path,
      String process,
      String state,
      String answer,
      String language,
      Day applied,
      Day replyBy,
      @Nullable String days) {}
}
