package org.vivier.reports.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vivier.reports.CellText;
import org.vivier.reports.figures.FigureTable.Cell;
import org.vivier.reports.figures.FigureTable.Row;

/**
 * A table as RFC 4180 has it: commas, points in numbers, UTF-8 with the mark by which spreadsheets
 * recognize it.
 */
final class CsvFile {
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";

  private CsvFile() {}

  static byte[] of(FigureTable table) {
    StringBuilder file = new StringBuilder(MARK);
    List<String> head = new ArrayList<>(List.of(table.head()));
    head.addAll(table.heads());
    file.append(line(head));
    for (Row row : table.rows()) {
      List<String> fields = new ArrayList<>(List.of(row.label()));
      row.cells().forEach(cell -> fields.add(value(cell)));
      file.append(line(fields));
    }
    return file.toString().getBytes(UTF_8);
  }

  private static String value(Cell cell) {
    Double value = cell.value();
    return value == null
        ? cell.shown()
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String line(List<String> fields) {
    return fields.stream().map(CsvFile::field).collect(Collectors.joining(",", "", END));
  }

  private static String field(String text) {
    String safe = CellText.harmless(text);
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
