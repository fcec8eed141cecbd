package org.vivier.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vivier.format.FrontMatterValue.Items;
import org.vivier.format.FrontMatterValue.Scalar;

/** The keys above a posting's text, in the order written, each with its place. */
public final class FrontMatter {
  /** The front matter of a file that has none that can be read. */
  public static final FrontMatter EMPTY = new FrontMatter(Map.of());

  private final Map<String, Entry> entries;

  FrontMatter(Map<String, Entry> entries) {
    this.entries = new LinkedHashMap<>(entries);
  }

  /**
   * A key and its value.
   *
   * @param keySpan where the key itself stands
   */
  public record Entry(String key, Span keySpan, FrontMatterValue value) {}

  /**
   * Keys and values read from YAML, and what was wrong with it.
   *
   * @param findings sorted
   */
  public record Reading(FrontMatter keys, List<Finding> findings) {
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /** Reads a YAML file of keys and values with the same bounds as front matter. Never fails. */
  public static Reading read(String path, String yaml) {
    FrontMatterReader.Result result = FrontMatterReader.read(yaml, new SourceLines(yaml), 1);
    List<Finding> findings =
        result.problems().stream()
            .map(p -> Finding.of(p.rule(), Severity.ERROR, path, p.span(), p.message()))
            .sorted()
            .toList();
    return new Reading(result.frontMatter(), findings);
  }

  /** The keys in the order written. */
  public Set<String> keys() {
    return entries.keySet();
  }

  /** The entry of a key, also when its value is empty. */
  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** The value of a key; nothing when the key is missing or its value is null. */
  public @Nullable FrontMatterValue value(String key) {
    Entry entry = entries.get(key);
    return entry == null || (entry.value() instanceof Scalar scalar && scalar.isNull())
        ? null
        : entry.value();
  }

  /** The value of a key as text; nothing when it is missing, null or not a single value. */
  public @Nullable String text(String key) {
    return value(key) instanceof Scalar scalar ? scalar.text() : null;
  }

  /** The values of a key that may hold one text or a list of texts. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    FrontMatterValue value = value(key);
    if (value instanceof Scalar scalar) {
      texts.add(scalar.text());
    } else if (value instanceof Items items) {
      items.values().stream()
          .filter(Scalar.class::isInstance)
          .map(item -> ((Scalar) item).text())
          .forEach(texts::add);
    }
    return texts;
  }

  /** Where a key's value stands; the start of the file when the key is missing. */
  public Span span(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return Span.START;
    }
    Span span = entry.value().span();
    return span.line() == span.endLine() && span.column() == span.endColumn()
        ? entry.keySpan()
        : span;
  }
}
