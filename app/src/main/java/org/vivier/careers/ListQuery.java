package org.vivier.careers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What a reader of the list asks for. Anything may come in; what makes no sense counts as not
 * asked.
 *
 * @param text words to look for, as typed, or empty
 * @param chosen chosen filter values by parameter name
 * @param jobs keys of the only jobs to show: those somebody kept; empty: all
 * @param sort the order asked for, or null: the one that suits
 * @param page from 1
 */
record ListQuery(
    String text,
    Map<String, Set<String>> chosen,
    Set<String> jobs,
    @Nullable Order sort,
    int page) {
  private static final String JOB = "job";
  private static final int MAX_TEXT = 300;
  private static final int MAX_VALUE = 100;
  private static final int MAX_VALUES = 40;
  private static final int MAX_PAGE = 100_000;

  static ListQuery of(Map<String, String[]> parameters) {
    Map<String, Set<String>> chosen = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      Set<String> values = values(parameters.get(facet.parameter()));
      if (!values.isEmpty()) {
        chosen.put(facet.parameter(), values);
      }
    }
    return new ListQuery(
        text(first(parameters.get("q"))),
        chosen,
        values(parameters.get(JOB)),
        Order.of(first(parameters.get("sort"))).orElse(null),
        page(first(parameters.get("page"))));
  }

  /** The order of the list: a search shows the best match first unless asked otherwise. */
  Order order() {
    if (sort == null || (sort == Order.MATCH && text.isEmpty())) {
      return text.isEmpty() ? Order.CLOSING : Order.MATCH;
    }
    return sort;
  }

  /** The same in another order, from the first page. */
  ListQuery sorted(Order order) {
    return new ListQuery(text, chosen, jobs, order, 1);
  }

  /** The same of all jobs, from the first page. */
  ListQuery ofAllJobs() {
    return new ListQuery(text, chosen, Set.of(), sort, 1);
  }

  /** Words and filters alone, in an order that does not depend on how they were asked for. */
  String asSearch() {
    Map<String, Set<String>> sorted = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      if (!chosen(facet).isEmpty()) {
        sorted.put(facet.parameter(), new TreeSet<>(chosen(facet)));
      }
    }
    return new ListQuery(text, sorted, Set.of(), null, 1).onPage(1);
  }

  /** What a query string asks for. */
  static ListQuery parse(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.replaceFirst("^\\?", "").split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters
            .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return of(
        parameters.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new))));
  }

  private static String decoded(String text) {
    try {
      return UriUtils.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The same without one choice, from the first page. */
  ListQuery without(String parameter, String value) {
    Map<String, Set<String>> rest = new LinkedHashMap<>();
    chosen.forEach((name, values) -> {
      Set<String> kept = new LinkedHashSet<>(values);
      if (name.equals(parameter)) {
        kept.remove(value);
      }
      if (!kept.isEmpty()) {
        rest.put(name, kept);
      }
    });
    return new ListQuery(text, rest, jobs, sort, 1);
  }

  boolean asksNothing() {
    return text.isEmpty() && chosen.isEmpty() && jobs.isEmpty() && sort == null && page == 1;
  }

  Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet.parameter(), Set.of());
  }

  /** The query string, with its question mark, of the same question on another page. */
  String onPage(int number) {
    List<String> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      parts.add("q=" + encoded(text));
    }
    chosen.forEach((parameter, values) ->
        values.forEach(value -> parts.add(parameter + "=" + encoded(value))));
    jobs.forEach(key -> parts.add(JOB + "=" + encoded(key)));
    if (sort != null) {
      parts.add("sort=" + sort.word());
    }
    if (number > 1) {
      parts.add("page=" + number);
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static String encoded(String value) {
    return UriUtils.encode(value, StandardCharsets.UTF_8);
  }

  private static Set<String> values(String @Nullable [] values) {
    return values == null
        ? Set.of()
        : Arrays.stream(values)
            .map(String::strip)
            .filter(value -> !value.isEmpty() && value.length() <= MAX_VALUE)
            .limit(MAX_VALUES)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String text(String typed) {
    String bounded = typed.length() > MAX_TEXT ? typed.substring(0, MAX_TEXT) : typed;
    return bounded.replaceAll("\\p{Cc}", " ").strip();
  }

  private static int page(String typed) {
    try {
      return Math.clamp(Integer.parseInt(typed), 1, MAX_PAGE);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static String first(String @Nullable [] values) {
    return values == null || values.length == 0 ? "" : values[0];
  }
}
