package org.vivier.reports.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a report as people and their spreadsheets do. */
final class ReadReport {
  private ReadReport() {}

  /** What must be there. */
  static <V> V in(Map<String, V> all, String key) {
    return Objects.requireNonNull(all.get(key), key);
  }

  /** A figure of a page: what it says, and where it leads, or nothing. */
  record Figure(String shown, String path) {}

  /** The tables of a page by their codes, each with a line for each row, its head first. */
  static Map<String, Map<String, List<Figure>>> page(String html) {
    Map<String, Map<String, List<Figure>>> tables = new LinkedHashMap<>();
    for (Element section : Jsoup.parse(html).select("section.report")) {
      Map<String, List<Figure>> rows = new LinkedHashMap<>();
      for (Element row : section.select("tbody tr")) {
        rows.put(
            row.select("th").text(),
            row.select("td").stream()
                .map(cell -> new Figure(cell.text(), cell.select("a").attr("href")))
                .toList());
      }
      tables.put(section.id(), rows);
    }
    return tables;
  }

  /** The fields of a file, line by line. */
  static List<List<String>> csv(String file) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : file.replace("\uFEFF", "").lines().toList()) {
      List<String> fields = new ArrayList<>();
      StringBuilder field = new StringBuilder();
      boolean quoted = false;
      for (int at = 0; at < line.length(); at++) {
        char c = line.charAt(at);
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          fields.add(field.toString());
          field.setLength(0);
        } else {
          field.append(c);
        }
      }
      fields.add(field.toString());
      lines.add(fields);
    }
    return lines;
  }

  /** The cells of a spreadsheet's sheets, in their order, line by line. */
  static List<List<List<String>>> xlsx(byte[] file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    // As spreadsheets do: by the directory at the end of the file.
    Path kept = Files.createTempFile("report", ".xlsx");
    Files.write(kept, file);
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.put(
            part.getName(),
            new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(kept);
    }
    List<String> texts =
        xml(parts.getOrDefault("xl/sharedStrings.xml", "")).select("si").stream()
            .map(Element::wholeText)
            .toList();
    List<List<List<String>>> sheets = new ArrayList<>();
    for (int i = 1; parts.containsKey("xl/worksheets/sheet" + i + ".xml"); i++) {
      Document sheet = xml(in(parts, "xl/worksheets/sheet" + i + ".xml"));
      sheets.add(
          sheet.select("row").stream()
              .map(row ->
                  row.select("c").stream()
                      .map(cell ->
                          cell.attr("t").equals("s")
                              ? texts.get(Integer.parseInt(cell.select("v").text()))
                              : cell.text())
                      .toList())
              .toList());
      if (!sheet.select("f").isEmpty()) {
        throw new IllegalStateException("a formula");
      }
    }
    return sheets;
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }
}
