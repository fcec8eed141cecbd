package org.vivier.staff.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.Pagination;
import org.vivier.platform.words.Words;

/**
 * A table as a page shows it; its rows are the page's own. {@link #of} makes it.
 *
 * @param caption what it holds
 * @param heads its columns
 * @param filters what it can be filtered by
 * @param order as in the address, for the form of the filters; empty when it is the usual one
 * @param range which of how many rows are shown, in words
 * @param total how many rows there are on all pages
 * @param filtered whether a filter leaves rows out
 */
public record Table(
    String caption,
    List<Head> heads,
    List<Filter> filters,
    String order,
    String range,
    int total,
    boolean filtered,
    Pagination pagination) {

  /**
   * A column's head.
   *
   * @param path what orders the table by it, or null
   * @param sorted {@code ascending}, {@code descending} or null
   * @param number whether it holds numbers
   */
  public record Head(
      String label, @Nullable String path, @Nullable String sorted, boolean number) {}

  /**
   * Something to filter by.
   *
   * @param choices one of which counts; without any, it is a text to look for
   */
  public record Filter(String name, String label, String value, List<Choice> choices) {
    /** A text to look for. */
    public static Filter text(String name, String label, TableQuery query) {
      return new Filter(name, label, query.filter(name), List.of());
    }

    /**
     * All, or those with one of these values.
     *
     * @param values each with what it is called
     */
    public static Filter oneOf(
        String name,
        String label,
        TableQuery query,
        Words words,
        Stream<Map.Entry<String, String>> values) {
      String chosen = query.filter(name);
      Choice any = new Choice("", words.text("staff.table.any"), null, chosen.isEmpty());
      Stream<Choice> others =
          values.map(value ->
              new Choice(value.getKey(), value.getValue(), null, value.getKey().equals(chosen)));
      return new Filter(name, label, chosen, Stream.concat(Stream.of(any), others).toList());
    }
  }

  /**
   * A table of this many rows.
   *
   * @param keys what the keys of its words begin with: {@code keys + "caption"}, {@code keys +
   *     "column.…"}
   */
  public static Table of(
      Words words, String keys, TableQuery query, int total, List<Filter> filters) {
    int page = query.page(total);
    return new Table(
        words.text(keys + "caption"),
        query.shape().columns().stream().map(column -> head(words, keys, query, column)).toList(),
        filters,
        query.order().equals(query.shape().order()) ? "" : query.order(),
        range(words, query, total),
        total,
        !query.filters().isEmpty(),
        Pagination.of(page, TableQuery.last(total), query::onPage));
  }

  private static Head head(Words words, String keys, TableQuery query, TableShape.Column column) {
    boolean sorted = query.column().equals(column.key());
    return new Head(
        words.text(keys + "column." + column.key()),
        column.sorts() ? query.orderedBy(column.key()) : null,
        sorted ? (query.descending() ? "descending" : "ascending") : null,
        column.number());
  }

  private static String range(Words words, TableQuery query, int total) {
    int from = query.offset(total) + 1;
    int to = Math.min(total, query.offset(total) + TableQuery.ROWS);
    return total <= TableQuery.ROWS
        ? words.text("staff.table.all", total)
        : words.text("staff.table.range", from, to, total);
  }
}
