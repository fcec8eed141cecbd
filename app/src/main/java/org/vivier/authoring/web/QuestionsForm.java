package org.vivier.authoring.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vivier.format.PostingQuestion;
import org.vivier.format.PostingQuestion.Condition;
import org.vivier.format.PostingQuestion.Option;
import org.vivier.format.PostingQuestion.Words;
import org.vivier.format.WrittenNumber;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.CleanText;
import org.vivier.text.Folding;

/** What is typed about questions: {@code q1-label-en} and so on, in any order. */
record QuestionsForm(List<Entry> entries) {
  private static final int LONGEST_ID = 40;

  /** No number of words that a question may have; the form says which it may. */
  private static final int UNREADABLE = -1;

  /** The fields of one question, as they were typed. */
  record Entry(
      String prefix,
      String id,
      String place,
      String type,
      String labelEn,
      String labelFr,
      String hintEn,
      String hintFr,
      boolean required,
      boolean screening,
      String criterion,
      String words,
      String options,
      String when,
      boolean removed) {
    boolean empty() {
      return labelEn.isEmpty() && labelFr.isEmpty() && id.isEmpty();
    }

    private double order() {
      try {
        return Double.parseDouble(place.replace(',', '.'));
      } catch (NumberFormatException e) {
        return Double.MAX_VALUE;
      }
    }

    PostingQuestion question() {
      PostingQuestion.Type chosen =
          PostingQuestion.Type.ofWord(type).orElse(PostingQuestion.Type.TEXT);
      return new PostingQuestion(
          name(),
          chosen,
          new Words(labelEn, labelFr),
          hintEn.isEmpty() && hintFr.isEmpty() ? null : new Words(hintEn, hintFr),
          required,
          screening,
          words.isEmpty() ? null : WrittenNumber.whole(words).orElse(UNREADABLE),
          chosen.offersOptions() ? choices() : List.of(),
          condition());
    }

    /** A new question is named by the first words of its English. */
    String name() {
      if (!id.isEmpty()) {
        return id;
      }
      String slug =
          Folding.fold(labelEn)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^-+|-+$", "");
      return slug.length() <= LONGEST_ID
          ? slug
          : slug.substring(0, LONGEST_ID).replaceAll("-+$", "");
    }

    private List<Option> choices() {
      List<Option> choices = new ArrayList<>();
      for (String line : options.lines().filter(one -> !one.isBlank()).toList()) {
        String[] parts = line.split("\\|", -1);
        String value = parts[0].strip();
        String english = parts.length > 1 ? parts[1].strip() : "";
        choices.add(
            new Option(value, new Words(english, parts.length > 2 ? parts[2].strip() : "")));
      }
      return choices;
    }

    private @Nullable Condition condition() {
      String[] parts = when.split("=", 2);
      return when.isEmpty()
          ? null
          : new Condition(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    }
  }

  static QuestionsForm in(FormValues typed) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i <= PostingQuestion.MOST + 1; i++) {
      String prefix = "q" + i + "-";
      Entry entry =
          new Entry(
              prefix,
              line(typed, prefix + "id"),
              line(typed, prefix + "place"),
              line(typed, prefix + "type"),
              line(typed, prefix + "label-en"),
              line(typed, prefix + "label-fr"),
              line(typed, prefix + "hint-en"),
              line(typed, prefix + "hint-fr"),
              !typed.one(prefix + "required").isEmpty(),
              !typed.one(prefix + "screening").isEmpty(),
              line(typed, prefix + "criterion"),
              line(typed, prefix + "words"),
              CleanText.lines(typed.one(prefix + "options")),
              line(typed, prefix + "when"),
              !typed.one(prefix + "remove").isEmpty());
      if (!entry.empty()) {
        entries.add(entry);
      }
    }
    return new QuestionsForm(entries);
  }

  static QuestionsForm of(
      List<PostingQuestion> questions, java.util.function.Function<String, String> criterion) {
    List<Entry> entries = new ArrayList<>();
    for (PostingQuestion question : questions) {
      int number = entries.size() + 1;
      Words hint = question.hint();
      Condition when = question.when();
      entries.add(
          new Entry(
              "q" + number + "-",
              question.id(),
              "" + number,
              question.type().word(),
              question.label().en(),
              question.label().fr(),
              hint == null ? "" : hint.en(),
              hint == null ? "" : hint.fr(),
              question.required(),
              question.screening(),
              criterion.apply(question.id()),
              question.words() == null ? "" : question.words().toString(),
              String.join(
                  "\n",
                  question.options().stream()
                      .map(option ->
                          "%s | %s | %s"
                              .formatted(option.value(), option.label().en(), option.label().fr()))
                      .toList()),
              when == null ? "" : when.question() + " = " + when.is(),
              false));
    }
    return new QuestionsForm(entries);
  }

  /** Those that stay, in their order. */
  List<Entry> kept() {
    return entries.stream()
        .filter(entry -> !entry.removed())
        .sorted(Comparator.comparingDouble(Entry::order))
        .toList();
  }

  /** The questions that stay, in their order. */
  List<PostingQuestion> questions() {
    return kept().stream().map(Entry::question).toList();
  }

  private static String line(FormValues typed, String name) {
    return CleanText.line(typed.one(name));
  }
}
