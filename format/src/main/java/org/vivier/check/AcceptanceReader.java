package org.vivier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vivier.check.rules.Family;
import org.vivier.check.rules.FolderRules;
import org.vivier.check.rules.RuleBook;
import org.vivier.format.Finding;
import org.vivier.format.FrontMatterValue;
import org.vivier.format.FrontMatterValue.Fields;
import org.vivier.format.FrontMatterValue.Items;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.Span;

/** Reads {@code accept} of a folder's configuration: strictly, since it opens a gate. */
final class AcceptanceReader {
  private static final Set<String> REQUIRED =
      new TreeSet<>(Set.of("rule", "quote", "reason", "by"));
  private static final Set<String> OPTIONAL = Set.of("file", "key", "against");
  private static final int LONGEST = 2_000;

  private final Consumer<Finding> problems;
  private final List<AcceptedText> accepted = new ArrayList<>();

  private AcceptanceReader(Consumer<Finding> problems) {
    this.problems = problems;
  }

  static List<AcceptedText> read(@Nullable FrontMatterValue value, Consumer<Finding> problems) {
    AcceptanceReader reader = new AcceptanceReader(problems);
    if (value instanceof Items items) {
      items.values().forEach(reader::entry);
    } else if (value != null) {
      reader.problem(
          value.span(),
          "“accept” must be a list of entries with rule, file or key, quote, reason and by.",
          "« accept » doit être une liste d’entrées avec rule, file ou key, quote, reason et by.");
    }
    return reader.accepted;
  }

  private void entry(FrontMatterValue value) {
    if (!(value instanceof Fields fields)) {
      problem(
          value.span(),
          "An entry of “accept” must hold rule, file or key, quote, reason and by.",
          "Une entrée de « accept » doit contenir rule, file ou key, quote, reason et by.");
      return;
    }
    Map<String, FrontMatterValue> values = fields.values();
    boolean sound = known(values) && present(fields) && bounded(values) && acceptable(values);
    if (sound) {
      AcceptedText entry =
          new AcceptedText(
              text(values, "rule"),
              perhaps(values, "file"),
              perhaps(values, "key"),
              text(values, "quote"),
              perhaps(values, "against"),
              text(values, "reason"),
              text(values, "by"),
              value.span());
      if (accepted.stream().anyMatch(other -> same(entry, other))) {
        problem(
            value.span(),
            "“accept” holds this entry twice: keep one.",
            "« accept » contient deux fois cette entrée : n’en gardez qu’une.");
      } else {
        accepted.add(entry);
      }
    }
  }

  private boolean known(Map<String, FrontMatterValue> values) {
    boolean sound = true;
    for (Map.Entry<String, FrontMatterValue> entry : values.entrySet()) {
      if (!REQUIRED.contains(entry.getKey()) && !OPTIONAL.contains(entry.getKey())) {
        problem(
            entry.getValue().span(),
            "An entry of “accept” has no “%s”: use rule, file, key, quote, against, reason and by.",
            "Une entrée de « accept » n’a pas de « %s » : employez rule, file, key, quote, against, reason et by.",
            entry.getKey());
        sound = false;
      }
    }
    return sound;
  }

  private boolean present(Fields fields) {
    Map<String, FrontMatterValue> values = fields.values();
    boolean sound = true;
    for (String key : REQUIRED) {
      if (text(values, key).isEmpty()) {
        problem(
            fields.span(),
            "This entry of “accept” lacks “%s”: give a text.",
            "Il manque « %s » à cette entrée de « accept » : donnez un texte.",
            key);
        sound = false;
      }
    }
    for (String key : OPTIONAL) {
      if (values.containsKey(key) && text(values, key).isEmpty()) {
        problem(
            fields.span(),
            "“%s” of this entry of “accept” is empty or isn’t a text.",
            "« %s » de cette entrée de « accept » est vide ou n’est pas un texte.",
            key);
        sound = false;
      }
    }
    if (!values.containsKey("file") && !values.containsKey("key")) {
      problem(
          fields.span(),
          "This entry of “accept” must name its posting by “file” or “key”.",
          "Cette entrée de « accept » doit nommer son offre par « file » ou « key ».");
      sound = false;
    }
    return sound;
  }

  private boolean bounded(Map<String, FrontMatterValue> values) {
    boolean sound = true;
    for (Map.Entry<String, FrontMatterValue> entry : values.entrySet()) {
      if (text(values, entry.getKey()).length() > LONGEST) {
        problem(
            entry.getValue().span(),
            "“%s” is longer than %s characters.",
            "« %s » dépasse %s caractères.",
            entry.getKey(),
            LONGEST);
        sound = false;
      }
    }
    return sound;
  }

  /** What isn’t about the two texts can be mended, and isn’t a matter of judgement. */
  private boolean acceptable(Map<String, FrontMatterValue> values) {
    String rule = text(values, "rule");
    FrontMatterValue written = values.get("rule");
    Span span = written == null ? Span.START : written.span();
    var doc = RuleBook.doc(rule);
    if (doc.isEmpty()) {
      problem(span, "There is no rule “%s”.", "La règle « %s » n’existe pas.", rule);
    } else if (doc.get().family() != Family.ALIGNMENT) {
      problem(
          span,
          "“%s” can’t be accepted: only findings on how the two texts agree can.",
          "« %s » ne peut pas être accepté : seuls les constats sur la concordance des deux textes peuvent l’être.",
          rule);
    }
    return doc.isPresent() && doc.get().family() == Family.ALIGNMENT;
  }

  private static boolean same(AcceptedText one, AcceptedText two) {
    return one.rule().equals(two.rule())
        && String.valueOf(one.file()).equals(String.valueOf(two.file()))
        && String.valueOf(one.key()).equals(String.valueOf(two.key()))
        && one.quote().equals(two.quote())
        && String.valueOf(one.against()).equals(String.valueOf(two.against()));
  }

  private static String text(Map<String, FrontMatterValue> values, String key) {
    return values.get(key) instanceof Scalar scalar && !scalar.isNull()
        ? scalar.text().strip()
        : "";
  }

  private static @Nullable String perhaps(Map<String, FrontMatterValue> values, String key) {
    String text = text(values, key);
    return text.isEmpty() ? null : text;
  }

  private void problem(Span span, String en, String fr, Object... arguments) {
    problems.accept(
        FolderRules.CONFIGURATION.finding(ConfigurationFile.NAME, span, en, fr, arguments));
  }
}
