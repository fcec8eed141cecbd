package org.vivier.reports.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a table. Page, CSV and XLSX are written from the same one.
 *
 * @param code names it in addresses
 * @param note what must be known to read it, or null
 * @param head of the first column
 * @param heads of the others
 * @param chart the same drawn, or null
 */
public record FigureTable(
    String code,
    String title,
    @Nullable String note,
    String head,
    List<String> heads,
    List<Row> rows,
    @Nullable Chart chart) {
  public FigureTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /** The same with fewer rows, for a page of them. */
  FigureTable part(int from, int most) {
    return new FigureTable(
        code,
        title,
        note,
        head,
        heads,
        rows.subList(Math.min(from, rows.size()), Math.min(from + most, rows.size())),
        chart);
  }

  /**
   * A line.
   *
   * @param path where more is said about it, or null
   */
  public record Row(String label, @Nullable String path, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A figure.
   *
   * @param value as spreadsheets get it; null where there is none, or words alone
   * @param shown as people read it
   * @param path the list of exactly those, or null
   */
  public record Cell(@Nullable Double value, String shown, @Nullable String path) {}
}
