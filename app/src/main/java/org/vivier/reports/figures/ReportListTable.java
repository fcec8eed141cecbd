package org.vivier.reports.figures;

import java.util.ArrayList;
import java.util.List;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;

/** The columns of the applications behind a figure, and what an address says of them. */
final class ReportListTable {
  private static final String[] ASKED = {
    ReportFilter.FROM,
    ReportFilter.TO,
    ReportFilter.CLASSIFICATION,
    ReportFilter.PROCESS,
    "figure",
    "step",
    "language",
    "source",
    "owner"
  };
  private static final TableShape OF_PROCESS = shape(false, false);
  private static final TableShape OF_PROCESS_TIMED = shape(false, true);
  private static final TableShape OF_ALL = shape(true, false);
  private static final TableShape OF_ALL_TIMED = shape(true, true);

  private ReportListTable() {}

  /**
   * What it has.
   *
   * @param all whether each row says of which process it is
   * @param timed whether each says how long it took; the longest come first
   */
  static TableShape of(boolean all, boolean timed) {
    if (all) {
      return timed ? OF_ALL_TIMED : OF_ALL;
    }
    return timed ? OF_PROCESS_TIMED : OF_PROCESS;
  }

  private static TableShape shape(boolean process, boolean timed) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.sorting("reference"));
    if (process) {
      columns.add(Column.plain("process"));
    }
    columns.add(Column.plain("state"));
    columns.add(Column.plain("answer"));
    columns.add(Column.plain("language"));
    columns.add(Column.sorting("applied"));
    columns.add(Column.sorting("replyBy"));
    if (timed) {
      columns.add(Column.numbers("days"));
    }
    return TableShape.of(timed ? "-days" : "applied", columns, ASKED);
  }
}
