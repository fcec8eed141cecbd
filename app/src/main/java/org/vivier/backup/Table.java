package org.vivier.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table, and the columns of it that hold something of their own.
 *
 * @param order the columns that tell its rows apart; empty when all of them are needed for that
 */
record Table(String schema, String name, List<Column> columns, List<String> order) {

  /** A column with its type as PostgreSQL writes it. */
  record Column(String name, String type) {
    private static final List<String> TEXTS = List.of("text", "character", "character varying");

    /** Such that rows come in the same order from every server. */
    private String ascending() {
      boolean text = TEXTS.contains(type.replaceFirst("\\(.*", ""));
      return quoted(name) + (text ? " collate \"C\"" : "");
    }
  }

  /** Whether most of what is in it is bytes, which text shows as digits. */
  boolean isOfBytes() {
    return columns.stream().anyMatch(column -> column.type().equals("bytea"));
  }

  String path() {
    return schema + "." + name;
  }

  String sqlName() {
    return quoted(schema) + "." + quoted(name);
  }

  /** Text, which every version reads; in an order that depends on the rows alone. */
  String copyOut() {
    String order =
        this.order.isEmpty()
            ? "r::text collate \"C\""
            : columns.stream()
                .filter(column -> this.order.contains(column.name()))
                .map(Column::ascending)
                .collect(Collectors.joining(", "));
    return "copy (select %s from only %s r order by %s) to stdout (format text, encoding 'UTF8')"
        .formatted(columnNames(), sqlName(), order);
  }

  String copyIn() {
    return "copy %s (%s) from stdin (format text, encoding 'UTF8')"
        .formatted(sqlName(), columnNames());
  }

  private String columnNames() {
    return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
  }

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
