package org.vivier.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where an encrypted value is stored. A value opens only in the cell that it was sealed for.
 *
 * @param table name of the table, {@code [a-z][a-z0-9_]*}; renaming it later means encrypting again
 * @param column name of the column, alike
 * @param row primary key of the row
 */
public record Cell(String table, String column, UUID row) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  public Cell {
    if (!NAME.matcher(table).matches() || !NAME.matcher(column).matches()) {
      throw new IllegalArgumentException("not a table and column: " + table + ", " + column);
    }
  }

  byte[] associatedData() {
    return toString().getBytes(UTF_8);
  }

  /** Unambiguous, because names have no dot. */
  @Override
  public String toString() {
    return table + "." + column + "." + row;
  }
}
