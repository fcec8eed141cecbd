package org.vivier.reports.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** What follows the question mark of an address, in order. */
record Query(Map<String, String> parts) {
  static final Query EMPTY = new Query(Map.of());

  Query {
    parts = new LinkedHashMap<>(parts);
  }

  /** The same with this part; empty leaves it out. */
  Query with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parts);
    if (value.isEmpty()) {
      more.remove(name);
    } else {
      more.put(name, value);
    }
    return new Query(more);
  }

  /** Both. */
  Query and(Query other) {
    Map<String, String> more = new LinkedHashMap<>(parts);
    more.putAll(other.parts);
    return new Query(more);
  }

  /** Question mark included, or empty. */
  @Override
  public String toString() {
    return parts.isEmpty()
        ? ""
        : parts.entrySet().stream()
            .map(part -> part.getKey() + "=" + UriUtils.encode(part.getValue(), UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
