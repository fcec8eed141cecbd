package org.vivier.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind a key of the front matter, with its exact place in the file. */
public sealed interface FrontMatterValue {
  /** Where the value stands, quotes included. */
  Span span();

  /**
   * A single value.
   *
   * @param text the value as a string, quotes and folding resolved
   * @param plain whether it was written without quotes, so that {@code true} means a boolean
   */
  record Scalar(String text, boolean plain, Span span) implements FrontMatterValue {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** Whether YAML reads it as nothing: empty, {@code ~} or an unquoted {@code null}. */
    public boolean isNull() {
      return plain && NULLS.contains(text);
    }

    /** The boolean that YAML 1.2 reads here, if it is one. */
    public Optional<Boolean> asBoolean() {
      return !plain
          ? Optional.empty()
          : switch (text) {
            case "true", "True", "TRUE" -> Optional.of(true);
            case "false", "False", "FALSE" -> Optional.of(false);
            default -> Optional.empty();
          };
    }
  }

  /** A list. */
  record Items(List<FrontMatterValue> values, Span span) implements FrontMatterValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A nested mapping, in the order written. */
  record Fields(Map<String, FrontMatterValue> values, Span span) implements FrontMatterValue {
    public Fields {
      values = new LinkedHashMap<>(values);
    }
  }
}
