package org.vivier.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vivier.format.Invisible;

/**
 * What was typed, as it was typed, by the keys of the questions.
 *
 * @param values no key has an empty list
 * @param since the revision at which each key was last changed
 */
public record Answers(Map<String, List<String>> values, Map<String, Integer> since) {
  /** Nothing typed. */
  public static final Answers NONE = new Answers(Map.of(), Map.of());

  public Answers {
    var copy = new TreeMap<String, List<String>>();
    values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    values = java.util.Collections.unmodifiableMap(copy);
    since = Map.copyOf(since);
  }

  /** All answers to a question; empty when there is none. */
  public List<String> all(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** How many characters all answers have together. */
  public long length() {
    return values.values().stream().flatMap(List::stream).mapToLong(String::length).sum();
  }

  /** The first answer to a question; empty text when there is none. */
  public String first(String key) {
    var list = all(key);
    return list.isEmpty() ? "" : list.getFirst();
  }

  /** Whether anything was typed that can be seen. */
  public boolean has(String key) {
    return all(key).stream().anyMatch(text -> !Invisible.only(text));
  }

  /**
   * These answers with those of some keys replaced. A key without text is removed.
   *
   * @param revision the revision that this makes
   */
  public Answers with(Map<String, List<String>> changed, int revision) {
    var newValues = new LinkedHashMap<>(values);
    var newSince = new LinkedHashMap<>(since);
    changed.forEach((key, typed) -> {
      var kept = typed.stream().filter(text -> !text.isEmpty()).toList();
      if (!kept.equals(all(key))) {
        newSince.put(key, revision);
      }
      if (kept.isEmpty()) {
        newValues.remove(key);
      } else {
        newValues.put(key, kept);
      }
    });
    return new Answers(newValues, newSince);
  }

  /** Those of some questions alone. */
  public Map<String, List<String>> only(Set<String> keys) {
    var kept = new LinkedHashMap<>(values);
    kept.keySet().retainAll(keys);
    return kept;
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "Answers" + values.keySet();
  }
}
