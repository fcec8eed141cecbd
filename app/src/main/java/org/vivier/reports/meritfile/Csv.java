package org.vivier.reports.meritfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.reports.CellText;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheets
 * take accents for something else. No cell is a formula: what begins like one begins with an
 * apostrophe.
 */
final class Csv {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final OutputStream out;

  Csv(OutputStream out, String... columns) throws IOException {
    this.out = out;
    out.write(BYTE_ORDER_MARK);
    line((Object[]) columns);
  }

  /** One line; null is an empty cell. */
  void line(@Nullable Object... cells) throws IOException {
    out.write(
        Arrays.stream(cells)
            .map(cell -> cell(Objects.toString(cell, "")))
            .collect(Collectors.joining(",", "", "\r\n"))
            .getBytes(UTF_8));
  }

  private static String cell(String text) {
    return "\"" + CellText.harmless(text).replace("\"", "\"\"") + "\"";
  }
}
