package org.vivier.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.format.FrontMatterValue.Fields;
import org.vivier.format.FrontMatterValue.Items;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.PostingQuestion.Condition;

/** Reads one question of one file; what is malformed becomes a finding that names the question. */
final class QuestionReader {
  private static final Set<String> KEYS =
      Set.of("id", "type", "label", "hint", "required", "screening", "words", "options", "when");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern WORDS = Pattern.compile("[1-9]\\d{0,2}|1\\d{3}|2000");
  private static final int LABEL = 300;
  private static final int HINT = 1_000;
  private static final int OPTION_LABEL = 200;

  private final String path;
  private final Fields fields;
  private final String name;
  private final List<Finding> findings;

  /**
   * A reader of one entry.
   *
   * @param place of the entry in its list, from 1: names a question without a readable id
   */
  QuestionReader(String path, Fields fields, int place, List<Finding> findings) {
    this.path = path;
    this.fields = fields;
    this.findings = findings;
    this.name = id().orElse(Integer.toString(place));
  }

  /** The id, if it can be read. */
  Optional<String> id() {
    return text(fields.values().get("id")).flatMap(QuestionReader::slug);
  }

  /** The question, unless anything about it is malformed. */
  Optional<WrittenQuestion> read() {
    int before = findings.size();
    unknownKeys();
    String id =
        required(
            "id",
            QuestionReader::slug,
            "lower-case letters, digits and hyphens, at most 40",
            "des lettres minuscules, des chiffres et des traits d’union, 40 au plus");
    PostingQuestion.Type type =
        required(
            "type",
            PostingQuestion.Type::ofWord,
            PostingQuestion.Type.words("or"),
            PostingQuestion.Type.words("ou"));
    String label =
        required(
            "label",
            text -> words(text, LABEL),
            "the question in the language of this file, at most 300 characters",
            "la question dans la langue de ce fichier, 300 caractères au plus");
    String hint =
        optional(
            "hint",
            text -> words(text, HINT),
            "a text of at most 1000 characters",
            "un texte de 1000 caractères au plus");
    boolean required = flag("required");
    boolean screening = flag("screening");
    Integer words =
        optional(
            "words",
            text ->
                type == null || type == PostingQuestion.Type.LONG_TEXT
                    ? count(text)
                    : Optional.empty(),
            "a whole number from 1 to 2000, and for the type long-text only",
            "un nombre entier de 1 à 2000, et pour le type long-text seulement");
    List<WrittenQuestion.Option> options = options(type);
    Condition when = when();
    return id == null || type == null || label == null || findings.size() > before
        ? Optional.empty()
        : Optional.of(
            new WrittenQuestion(
                id, type, label, hint, required, screening, words, options, when, fields.span()));
  }

  private void unknownKeys() {
    fields
        .values()
        .forEach((key, value) -> {
          if (!KEYS.contains(key)) {
            report(
                value.span(),
                "nothing reads the key “%s”: correct its name or remove it.",
                "rien ne lit la clé « %s » : corrigez son nom ou retirez-la.",
                key.length() > 60 ? key.substring(0, 60) + "…" : key);
          }
        });
  }

  private <T> @Nullable T required(
      String key, Function<String, Optional<T>> parser, String en, String fr) {
    T read = optional(key, parser, en, fr);
    if (value(fields, key) == null) {
      expected(key, fields.span(), en, fr);
    }
    return read;
  }

  private <T> @Nullable T optional(
      String key, Function<String, Optional<T>> parser, String en, String fr) {
    FrontMatterValue value = value(fields, key);
    if (value == null) {
      return null;
    }
    Optional<T> read = text(value).flatMap(parser);
    if (read.isEmpty()) {
      expected(key, value.span(), en, fr);
    }
    return read.orElse(null);
  }

  private boolean flag(String key) {
    FrontMatterValue value = value(fields, key);
    if (value == null) {
      return false;
    }
    Optional<Boolean> read = value instanceof Scalar scalar ? scalar.asBoolean() : Optional.empty();
    if (read.isEmpty()) {
      expected(key, value.span(), "true or false", "true ou false");
    }
    return read.orElse(false);
  }

  private List<WrittenQuestion.Option> options(PostingQuestion.@Nullable Type type) {
    FrontMatterValue value = value(fields, "options");
    List<FrontMatterValue> entries = value instanceof Items items ? items.values() : List.of();
    boolean offered = type != null && type.offersOptions();
    boolean right =
        offered
            ? entries.size() >= 2 && entries.size() <= PostingQuestion.MOST_OPTIONS
            : value == null;
    if (!right && type != null) {
      expected(
          "options",
          value == null ? fields.span() : value.span(),
          "2 to 50 entries with value and label, and for the types choice and choices only",
          "de 2 à 50 entrées avec value et label, et pour les types choice et choices seulement");
    }
    return right ? distinct(entries) : List.of();
  }

  private List<WrittenQuestion.Option> distinct(List<FrontMatterValue> entries) {
    Map<String, WrittenQuestion.Option> options = new LinkedHashMap<>();
    for (FrontMatterValue entry : entries) {
      Optional<WrittenQuestion.Option> option =
          entry instanceof Fields own ? option(own) : Optional.empty();
      if (option.isEmpty() || options.putIfAbsent(option.get().value(), option.get()) != null) {
        expected(
            "options",
            entry.span(),
            "each entry with a value of its own (lower-case letters, digits and hyphens, at most 40)"
                + " and a label of at most 200 characters",
            "chaque entrée avec une valeur (value) qui lui est propre (des lettres minuscules, des"
                + " chiffres et des traits d’union, 40 au plus) et un libellé (label) de"
                + " 200 caractères au plus");
      }
    }
    return new ArrayList<>(options.values());
  }

  private static Optional<WrittenQuestion.Option> option(Fields own) {
    Optional<String> label = text(value(own, "label")).flatMap(text -> words(text, OPTION_LABEL));
    return own.values().size() == 2 && label.isPresent()
        ? text(value(own, "value"))
            .flatMap(QuestionReader::slug)
            .map(value -> new WrittenQuestion.Option(value, label.get()))
        : Optional.empty();
  }

  private @Nullable Condition when() {
    FrontMatterValue value = value(fields, "when");
    if (value == null) {
      return null;
    }
    Optional<Condition> read = value instanceof Fields own ? condition(own) : Optional.empty();
    if (read.isEmpty()) {
      expected(
          "when",
          value.span(),
          "{question: …, is: …} with the id of a question above and one of its values",
          "{question: …, is: …} avec l’identifiant d’une question précédente et une de ses valeurs");
    }
    return read.orElse(null);
  }

  private static Optional<Condition> condition(Fields own) {
    Optional<String> question = text(value(own, "question")).flatMap(QuestionReader::slug);
    return own.values().size() == 2 && question.isPresent()
        ? text(value(own, "is"))
            .flatMap(QuestionReader::slug)
            .map(is -> new Condition(question.get(), is))
        : Optional.empty();
  }

  private void expected(String key, Span span, String en, String fr) {
    report(span, "for “%s”, write " + en + ".", "pour « %s », écrivez " + fr + ".", key);
  }

  private void report(Span span, String en, String fr, Object argument) {
    findings.add(
        Finding.of(
            FormatRules.QUESTION_MALFORMED,
            Severity.ERROR,
            path,
            span,
            Message.of("Question “%s”: " + en, "Question « %s » : " + fr, name, argument)));
  }

  private static @Nullable FrontMatterValue value(Fields fields, String key) {
    FrontMatterValue value = fields.values().get(key);
    return value instanceof Scalar scalar && scalar.isNull() ? null : value;
  }

  private static Optional<String> text(@Nullable FrontMatterValue value) {
    return value instanceof Scalar scalar && !scalar.text().isBlank()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private static Optional<String> slug(String text) {
    return Optional.of(text.strip()).filter(slug -> SLUG.matcher(slug).matches());
  }

  private static Optional<Integer> count(String text) {
    return Optional.of(text.strip())
        .filter(digits -> WORDS.matcher(digits).matches())
        .map(Integer::valueOf);
  }

  /** Words on one line; what no database and no page can hold is refused. */
  private static Optional<String> words(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= most
            && line.codePoints().noneMatch(QuestionReader::unwritable)
        ? Optional.of(line)
        : Optional.empty();
  }

  private static boolean unwritable(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }
}
