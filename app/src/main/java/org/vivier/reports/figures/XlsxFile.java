package org.vivier.reports.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vivier.reports.figures.FigureTable.Cell;
import org.vivier.reports.figures.FigureTable.Row;

/** Tables as a spreadsheet, a sheet each. Texts are texts: none is ever a formula. */
final class XlsxFile {
  private static final int LONGEST_NAME = 31;
  private static final double LABEL_WIDTH = 40;
  private static final double WIDTH = 16;

  private XlsxFile() {}

  static byte[] of(List<FigureTable> tables) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, "Vivier", "1.0")) {
      Set<String> names = new HashSet<>();
      for (FigureTable table : tables) {
        write(table, book.newWorksheet(name(table.title(), names)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void write(FigureTable table, Worksheet sheet) throws IOException {
    sheet.value(0, 0, table.head());
    sheet.width(0, LABEL_WIDTH);
    for (int i = 0; i < table.heads().size(); i++) {
      sheet.value(0, i + 1, table.heads().get(i));
      sheet.width(i + 1, WIDTH);
    }
    sheet.range(0, 0, 0, table.heads().size()).style().bold().wrapText(true).set();
    sheet.freezePane(1, 1);
    int line = 1;
    for (Row row : table.rows()) {
      sheet.value(line, 0, row.label());
      for (int i = 0; i < row.cells().size(); i++) {
        value(sheet, line, i + 1, row.cells().get(i));
      }
      line++;
    }
    sheet.finish();
  }

  private static void value(Worksheet sheet, int line, int column, Cell cell) {
    Double value = cell.value();
    if (value == null) {
      sheet.value(line, column, cell.shown());
      return;
    }
    sheet.value(line, column, value);
    if (cell.shown().indexOf('%') >= 0) {
      sheet.style(line, column).format("0.0%").set();
    }
  }

  /** What spreadsheets allow, unlike the ones before. */
  private static String name(String title, Set<String> taken) {
    String clean = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = clean.substring(0, Math.min(clean.length(), LONGEST_NAME)).strip();
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String end = " " + i;
      name = clean.substring(0, Math.min(clean.length(), LONGEST_NAME - end.length())) + end;
    }
    return name;
  }
}
