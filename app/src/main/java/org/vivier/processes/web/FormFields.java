package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.web.FormField.Kind;

/**
 * Makes the fields of one form, with what was typed and what is wrong with it. A label is {@code
 * processes.field.<id>}; a hint, where there is one, {@code processes.hint.<id>}.
 */
final class FormFields {
  private final Words words;
  private final FormValues typed;
  private final @Nullable FormValues now;
  private final boolean stale;
  private final Map<String, String> errors = new HashMap<>();
  private final List<FormSection> sections = new ArrayList<>();
  private List<FormField> fields = new ArrayList<>();

  /**
   * Those of a form.
   *
   * @param now what is there; shown beside what was typed when somebody else has saved that
   *     meanwhile
   */
  FormFields(
      Language language, FormValues typed, List<Refusal> refusals, @Nullable FormValues now) {
    this.words = Words.of(language);
    this.typed = typed;
    this.stale = refusals.stream().anyMatch(refusal -> refusal.reason() == Reason.STALE);
    this.now = stale ? now : null;
    for (Refusal refusal : refusals) {
      String at = refusal.at();
      if (at != null) {
        errors.putIfAbsent(at, refusal.in(language));
      }
    }
  }

  FormFields section(String key) {
    fields = new ArrayList<>();
    sections.add(new FormSection(words.text("processes.section." + key), fields));
    return this;
  }

  /** A section that needs no title. */
  FormFields plain() {
    fields = new ArrayList<>();
    sections.add(new FormSection(null, fields));
    return this;
  }

  FormFields line(String id) {
    return add(field(Kind.TEXT, id, id, List.of(), null, null));
  }

  /** Two that are read together, side by side. */
  FormFields lines(String id, String beside) {
    FormField second = field(Kind.TEXT, beside, beside, List.of(), null, null);
    return add(field(Kind.TEXT, id, id, List.of(), null, second));
  }

  FormFields area(String id) {
    return add(field(Kind.AREA, id, id, List.of(), null, null));
  }

  /** One thing in both languages, side by side. */
  FormFields pair(Kind kind, String name) {
    FormField french = field(kind, name + "-fr", name, List.of(), "fr", null);
    return add(field(kind, name + "-en", name, List.of(), "en", french));
  }

  /** What was typed into such a pair. */
  static Bilingual pair(FormValues typed, String name) {
    return new Bilingual(typed.one(name + "-en"), typed.one(name + "-fr"));
  }

  /** The same of what stands on one line. */
  static Bilingual cleanPair(FormValues typed, String name) {
    Bilingual pair = pair(typed, name);
    return new Bilingual(CleanText.line(pair.english()), CleanText.line(pair.french()));
  }

  FormFields hidden(String id, Object value) {
    return add(
        new FormField(
            Kind.HIDDEN, id, "", null, null, value.toString(), null, List.of(), null, null));
  }

  /** What of it was seen: the same until somebody has been told of what is there now. */
  FormFields seen(String id, int current) {
    return hidden(id, stale || typed.blank(id) ? current : typed.one(id));
  }

  <T> FormFields choose(
      Kind kind, String id, List<T> values, Function<T, String> code, Function<T, String> label) {
    List<String> chosen = typed.all(id);
    List<Choice> choices =
        values.stream()
            .map(value ->
                new Choice(
                    code.apply(value),
                    label.apply(value),
                    null,
                    chosen.contains(code.apply(value))))
            .toList();
    return add(field(kind, id, id, choices, null, null));
  }

  List<FormSection> done() {
    return List.copyOf(sections);
  }

  private FormFields add(FormField field) {
    if (sections.isEmpty()) {
      sections.add(new FormSection(null, fields));
    }
    fields.add(field);
    return this;
  }

  private FormField field(
      Kind kind,
      String id,
      String name,
      List<Choice> choices,
      @Nullable String lang,
      @Nullable FormField twin) {
    String hint = "processes.hint." + name;
    String label = words.text("processes.field." + name);
    return new FormField(
        kind,
        id,
        lang == null ? label : words.text("processes.field-in." + lang, label),
        words.has(hint) ? words.text(hint) : null,
        errors.get(id),
        typed.one(id),
        meanwhile(id, choices),
        choices,
        lang,
        twin);
  }

  private @Nullable String meanwhile(String id, List<Choice> choices) {
    if (now == null || now.all(id).equals(typed.all(id))) {
      return null;
    }
    String there =
        now.all(id).stream()
            .map(value -> inWords(value, choices))
            .collect(Collectors.joining(", "));
    return words.text(
        "processes.form.now", there.isEmpty() ? words.text("processes.form.nothing") : there);
  }

  private static String inWords(String value, List<Choice> choices) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }
}
