package org.vivier.pools.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.web.FormValues;
import org.vivier.pools.requests.Need;
import org.vivier.pools.search.Requirements;
import org.vivier.processes.CleanText;
import org.vivier.staff.page.StaffRequest;

/** What stands in the fields of a request's form: typed by somebody, or what is there now. */
record RequestForm(Map<String, List<String>> values, TypedDay day) {
  static final List<String> FIELDS =
      List.of(
          "title-en",
          "title-fr",
          "classifications",
          "languages",
          "profiles",
          "tenures",
          "places",
          "arrangements",
          "criteria",
          "words",
          "positions",
          "details");

  /** An empty one, for one person. */
  static final RequestForm EMPTY =
      new RequestForm(Map.of("positions", List.of("1")), TypedDay.NONE);

  static RequestForm of(StaffRequest request) {
    FormValues sent = request.form();
    Map<String, List<String>> values = new LinkedHashMap<>();
    FIELDS.forEach(name -> {
      if (sent.has(name)) {
        values.put(name, sent.all(name).stream().map(CleanText::lines).toList());
      }
    });
    return new RequestForm(values, TypedDay.of(request.http(), "day"));
  }

  static RequestForm of(Need need) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("title-en", List.of(need.title().english()));
    values.put("title-fr", List.of(need.title().french()));
    values.put("positions", List.of(String.valueOf(need.positions())));
    values.put("details", List.of(need.details()));
    put(values, need.requirements());
    var by = need.neededBy();
    return new RequestForm(values, by == null ? TypedDay.NONE : TypedDay.of(by));
  }

  private static void put(Map<String, List<String>> values, Requirements asked) {
    values.put("classifications", List.of(joined(asked.classifications().stream(), ", ")));
    values.put(
        "languages", asked.languages().stream().map(one -> one.kind().word()).distinct().toList());
    values.put(
        "profiles",
        List.of(
            joined(
                asked.languages().stream()
                    .map(LanguageRequirement::profile)
                    .filter(java.util.Objects::nonNull)
                    .distinct(),
                ", ")));
    values.put("tenures", asked.tenures().stream().map(Tenure::word).toList());
    values.put("places", List.of(joined(asked.places().stream(), "\n")));
    values.put("arrangements", asked.arrangements().stream().map(WorkArrangement::word).toList());
    values.put("criteria", asked.criteria().stream().map(Object::toString).toList());
    values.put("words", List.of(asked.words()));
  }

  private static String joined(Stream<?> values, String between) {
    return values.map(String::valueOf).collect(Collectors.joining(between));
  }

  /** The value of a field; empty when it has none. */
  String one(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** All values of a field. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The same as the part of an address behind the question mark, without what is empty. */
  String query() {
    return values.entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream()
                .filter(value -> !value.isEmpty())
                .map(value ->
                    entry.getKey()
                        + "="
                        + org.springframework.web.util.UriUtils.encode(
                            value, java.nio.charset.StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&"));
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "RequestForm";
  }
}
