package org.vivier.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vivier.check.align.Knowledge;
import org.vivier.check.rules.FolderRules;
import org.vivier.check.rules.RuleBook;
import org.vivier.format.Finding;
import org.vivier.format.FrontMatter;
import org.vivier.format.FrontMatterValue;
import org.vivier.format.FrontMatterValue.Fields;
import org.vivier.format.FrontMatterValue.Items;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.Severity;
import org.vivier.format.Span;

/** Reads {@code vivier-check.yml} of a content folder. */
public final class ConfigurationFile {
  /** The file's name, in the content folder itself. */
  public static final String NAME = "vivier-check.yml";

  private static final int MAX_BYTES = 64 * 1024;
  private static final Set<String> KEYS =
      Set.of("levels", "glossary", "links", "spelling", "accept");

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Severity> levels = new HashMap<>();
  private final Set<String> off = new HashSet<>();

  private ConfigurationFile() {}

  /**
   * What a folder configures.
   *
   * @param findings why the file can't be used; when there are any, {@code configuration} is the
   *     default
   */
  public record Result(Configuration configuration, List<Finding> findings) {
    public Result {
      findings = findings.stream().sorted().toList();
    }
  }

  /** Reads the configuration of a folder; the default when there is none. */
  public static Result read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return new Result(Configuration.DEFAULT, List.of());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return parse(new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Result(
          Configuration.DEFAULT,
          List.of(
              FolderRules.CONFIGURATION.finding(
                  NAME, Span.START, "This file can’t be read.", "Ce fichier est illisible.")));
    }
  }

  /** Its text; empty when there is none, or it can't be read. */
  public static Optional<String> source(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads the text of a configuration. */
  public static Result parse(String yaml) {
    return new ConfigurationFile().result(yaml);
  }

  private Result result(String yaml) {
    FrontMatter.Reading reading = FrontMatter.read(NAME, yaml);
    findings.addAll(reading.findings());
    FrontMatter keys = reading.keys();
    for (String key : keys.keys()) {
      if (!KEYS.contains(key)) {
        problem(
            keys.entry(key).map(FrontMatter.Entry::keySpan).orElse(Span.START),
            "“%s” isn’t a setting: use levels, glossary, links, spelling or accept.",
            "« %s » n’est pas un réglage : employez levels, glossary, links, spelling ou accept.",
            key);
      }
    }
    levels(keys.value("levels"));
    List<Map.Entry<String, String>> glossary = pairs(keys.value("glossary"), "glossary");
    List<Map.Entry<String, String>> links = pairs(keys.value("links"), "links");
    Knowledge knowledge = new Knowledge(glossary, links, Set.copyOf(keys.texts("spelling")));
    List<AcceptedText> accepted = AcceptanceReader.read(keys.value("accept"), findings::add);
    return findings.isEmpty()
        ? new Result(new Configuration(levels, off, Set.of(), knowledge, accepted), findings)
        : new Result(Configuration.DEFAULT, findings);
  }

  private void levels(@org.jspecify.annotations.Nullable FrontMatterValue value) {
    if (value == null) {
      return;
    }
    if (!(value instanceof Fields fields)) {
      problem(
          value.span(),
          "“levels” must hold rules with a level each, such as “headings-none: off”.",
          "« levels » doit contenir des règles et leur niveau, comme « headings-none: off ».");
      return;
    }
    fields.values().forEach(this::level);
  }

  private void level(String rule, FrontMatterValue value) {
    String word = value instanceof Scalar scalar ? scalar.text() : "";
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(level -> level.word().equals(word)).findFirst();
    if (RuleBook.doc(rule).isEmpty()) {
      problem(value.span(), "There is no rule “%s”.", "La règle « %s » n’existe pas.", rule);
    } else if (severity.isPresent()) {
      levels.put(rule, severity.get());
    } else if (word.equals("off") || word.equals("false")) {
      off.add(rule);
    } else {
      problem(
          value.span(),
          "“%s” isn’t a level: use error, warning, info or off.",
          "« %s » n’est pas un niveau : employez error, warning, info ou off.",
          word);
    }
  }

  private List<Map.Entry<String, String>> pairs(
      @org.jspecify.annotations.Nullable FrontMatterValue value, String key) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    if (value instanceof Items items) {
      for (FrontMatterValue item : items.values()) {
        if (item instanceof Fields fields
            && fields.values().get("en") instanceof Scalar english
            && fields.values().get("fr") instanceof Scalar french
            && !english.text().isBlank()
            && !french.text().isBlank()) {
          pairs.add(Map.entry(english.text().strip(), french.text().strip()));
        } else {
          notPairs(item.span(), key);
        }
      }
    } else if (value != null) {
      notPairs(value.span(), key);
    }
    return pairs;
  }

  private void notPairs(Span span, String key) {
    problem(
        span,
        "“%s” must be a list of pairs such as “{en: lock, fr: écluse}”.",
        "« %s » doit être une liste de paires comme « {en: lock, fr: écluse} ».",
        key);
  }

  private void problem(Span span, String en, String fr, Object... arguments) {
    findings.add(FolderRules.CONFIGURATION.finding(NAME, span, en, fr, arguments));
  }
}
