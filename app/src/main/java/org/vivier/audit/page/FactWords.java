package org.vivier.audit.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vivier.platform.words.Words;

/**
 * The details of records in words. What a detail is called has words of this room; its value, those
 * of the room that it comes from, or it stands as it is recorded: a number, a day, a digest.
 */
final class FactWords {
  private static final String OWN = "audit.value.";

  /** Where the words of a value stand, by what the detail is called. */
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "role", List.of("staff.role."),
          "kind", List.of("correspondence.kind.", "assessment.wave.kind."),
          "outcome", List.of("decisions.outcome."),
          "ground", List.of("decisions.ground."),
          "method", List.of("processes.method."),
          "from", List.of("assessment.state."),
          "to", List.of("assessment.state."));

  private FactWords() {}

  /**
   * One detail.
   *
   * @param names of people and scopes, by how records call them
   */
  static String of(String key, String value, Map<String, String> names, Words words) {
    String label = words.has("audit.fact." + key) ? words.text("audit.fact." + key) : key;
    return words.text("audit.record.fact", label, value(key, value, names, words));
  }

  private static String value(String key, String value, Map<String, String> names, Words words) {
    if (words.has(OWN + key + "." + value)) {
      return words.text(OWN + key + "." + value);
    }
    if (value.equals("true") || value.equals("false")) {
      return words.text(OWN + "any." + value);
    }
    return VALUES.getOrDefault(key, List.of()).stream()
        .map(family -> family + value)
        .filter(words::has)
        .findFirst()
        .map(words::text)
        .orElseGet(() -> Objects.requireNonNullElse(names.get("staff:" + value), value));
  }
}
