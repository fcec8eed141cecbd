package org.vivier.staff.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * What an address asks of a table.
 *
 * @param filters chosen values by name, none of them empty
 * @param order the key of a column, after a minus when it runs down
 * @param page from 1; perhaps beyond the last one
 */
public record TableQuery(TableShape shape, Map<String, String> filters, String order, int page) {
  /** Rows of one page. */
  public static final int ROWS = 25;

  public TableQuery {
    filters = new LinkedHashMap<>(filters);
  }

  /** The chosen value of a filter, or empty. */
  public String filter(String name) {
    return filters.getOrDefault(name, "");
  }

  /** The column that orders the table. */
  public String column() {
    return key(order);
  }

  /** Whether the order runs down. */
  public boolean descending() {
    return order.startsWith("-");
  }

  /** The page that is shown when there are so many rows: the last one at most. */
  public int page(int total) {
    return Math.clamp(page, 1, last(total));
  }

  /** How many rows come before the page that is shown. */
  public int offset(int total) {
    return (page(total) - 1) * ROWS;
  }

  /**
   * The rows of the page that is shown, of few enough rows to order them here.
   *
   * @param orders ascending, by the key of the column; the first one decides between equal rows
   */
  public <T> List<T> part(List<T> all, Map<String, Comparator<T>> orders) {
    Comparator<T> first = orders.values().iterator().next();
    Comparator<T> asked = orders.getOrDefault(column(), first);
    return all.stream()
        .sorted((descending() ? asked.reversed() : asked).thenComparing(first))
        .skip(offset(all.size()))
        .limit(ROWS)
        .toList();
  }

  /** The query string, question mark included, of the same on another page. */
  public String onPage(int number) {
    return written(filters, order, number);
  }

  /** The query string of the same ordered by this column; the other way round if it is already. */
  public String orderedBy(String key) {
    return written(filters, order.equals(key) ? "-" + key : key, 1);
  }

  /** The query string of the same with another value of one filter; without it for empty. */
  public String filteredBy(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(filters);
    others.put(name, value);
    return written(others, order, 1);
  }

  static int last(int total) {
    return Math.max(1, Math.ceilDiv(total, ROWS));
  }

  static String key(String order) {
    return order.startsWith("-") ? order.substring(1) : order;
  }

  private String written(Map<String, String> chosen, String sort, int number) {
    Map<String, String> all = new LinkedHashMap<>(chosen);
    all.put("sort", sort.equals(shape.order()) ? "" : sort);
    all.put("page", number == 1 ? "" : String.valueOf(number));
    String query =
        all.entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .map(part -> part.getKey() + "=" + UriUtils.encode(part.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "?" : "?" + query;
  }
}
