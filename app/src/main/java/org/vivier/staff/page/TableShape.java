package org.vivier.staff.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vivier.platform.web.FormValues;

/**
 * What a table has: columns, and what it can be filtered by.
 *
 * @param columns from left to right
 * @param filters names of what the address filters by
 * @param order as in an address: the key of a column, after a minus when it runs down
 */
public record TableShape(List<Column> columns, List<String> filters, String order) {
  private static final int MAX_VALUE = 200;
  private static final int MAX_PAGE = 100_000;

  /**
   * A column.
   *
   * @param key in addresses
   * @param sorts whether the table can be ordered by it
   * @param number whether it holds numbers, which stand to the right
   */
  public record Column(String key, boolean sorts, boolean number) {
    /** One that the table can be ordered by. */
    public static Column sorting(String key) {
      return new Column(key, true, false);
    }

    /** One that it can't. */
    public static Column plain(String key) {
      return new Column(key, false, false);
    }

    /** Numbers, by which it can be ordered. */
    public static Column numbers(String key) {
      return new Column(key, true, true);
    }
  }

  public TableShape {
    columns = List.copyOf(columns);
    filters = List.copyOf(filters);
  }

  /** What an address asks of the table. What makes no sense counts as not asked. */
  public TableQuery read(FormValues asked) {
    Map<String, String> chosen = new LinkedHashMap<>();
    filters.forEach(name -> {
      String value = value(asked.one(name));
      if (!value.isEmpty()) {
        chosen.put(name, value);
      }
    });
    return new TableQuery(this, chosen, order(asked.one("sort")), page(asked.one("page")));
  }

  private String order(String asked) {
    String key = TableQuery.key(asked);
    boolean known = columns.stream().anyMatch(column -> column.sorts() && column.key().equals(key));
    return known ? asked : order;
  }

  private static String value(String typed) {
    String text = typed.replaceAll("\\p{Cc}", " ").strip();
    return text.length() > MAX_VALUE ? text.substring(0, MAX_VALUE) : text;
  }

  private static int page(String typed) {
    try {
      return Math.clamp(Integer.parseInt(typed), 1, MAX_PAGE);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** A shape whose filters are these. */
  public static TableShape of(String order, List<Column> columns, String... filters) {
    return new TableShape(columns, Arrays.asList(filters), order);
  }
}
