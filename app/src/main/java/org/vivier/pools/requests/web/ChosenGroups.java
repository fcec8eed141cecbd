package org.vivier.pools.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.pools.PoolId;
import org.vivier.pools.search.Within;
import org.vivier.staff.page.StaffRequest;

/**
 * The groups of those who match that somebody chose, as addresses hold them: one of each kind. What
 * is no group is left out.
 *
 * @param query of what is searched for, without these; empty for that of a request
 * @param values of the groups by {@link #NAMES}
 */
record ChosenGroups(String query, Map<String, String> values) {
  static final String POOL = "pool";
  static final String LANGUAGE = "assessed";
  static final String VALIDITY = "stays";
  static final List<String> NAMES = List.of(POOL, LANGUAGE, VALIDITY);

  static ChosenGroups of(StaffRequest request, String query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      String typed = request.typed(name);
      boolean known =
          switch (name) {
            case POOL -> PoolId.of(typed).isPresent();
            case LANGUAGE -> Language.ofTag(typed).isPresent();
            default -> Within.Validity.ofCode(typed).isPresent();
          };
      if (known) {
        values.put(name, typed);
      }
    }
    return new ChosenGroups(query, values);
  }

  Within within() {
    return new Within(
        PoolId.of(value(POOL)).orElse(null),
        Language.ofTag(value(LANGUAGE)).orElse(null),
        Within.Validity.ofCode(value(VALIDITY)).orElse(null));
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  boolean chosen(String name, String value) {
    return value(name).equals(value);
  }

  /** The same with this group, or without it where it is chosen. */
  String toggled(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(values);
    if (!others.remove(name, value)) {
      others.put(name, value);
    }
    return "?" + new ChosenGroups(query, others).text();
  }

  /** The same, and more. */
  String with(String more) {
    String text = text();
    return text.isEmpty() ? "?" + more : "?" + text + "&" + more;
  }

  private String text() {
    return Stream.concat(
            Stream.of(query).filter(part -> !part.isEmpty()),
            values.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()))
        .collect(Collectors.joining("&"));
  }
}
