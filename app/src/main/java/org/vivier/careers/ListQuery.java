package org.vivier.careers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What a reader of the list asks for. Anything may come in; what makes no sense counts as not
 * asked.
 *
 * @param text words to look for, as typed, or empty
 * @param chosen chosen filter values by parameter name
 * @param page from 1
 */
record ListQuery(String text, Map<String, Set<String>> chosen, int page) {
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
        text(first(parameters.get("q"))), chosen, page(first(parameters.get("page"))));
  }

  boolean asksNothing() {
    return text.isEmpty() && chosen.isEmpty() && page == 1;
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
