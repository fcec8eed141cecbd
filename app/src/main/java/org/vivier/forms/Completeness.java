package org.vivier.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.vivier.format.WrittenNumber;

/** Finds what is missing or wrong. What is asked of an answer depends on its question's type. */
final class Completeness {
  static final int LINE = 300;
  static final int TEXT = 20_000;

  private final ApplicationForm form;
  private final Answers answers;
  private final List<Problem> problems = new ArrayList<>();

  private Completeness(ApplicationForm form, Answers answers) {
    this.form = form;
    this.answers = answers;
  }

  static List<Problem> of(ApplicationForm form, Answers answers) {
    var check = new Completeness(form, answers);
    form.pages().forEach(check::page);
    return List.copyOf(check.problems);
  }

  private void page(FormPage page) {
    for (Question question : page.questions()) {
      if (form.asks(question, answers)) {
        wrong(page, question).ifPresent(problems::add);
      }
    }
  }

  private Optional<Problem> wrong(FormPage page, Question question) {
    if (!answers.has(question.key())) {
      return missing(question)
          ? Optional.of(problem(page, question, "required" + missingWord(question)))
          : Optional.empty();
    }
    List<String> given = answers.all(question.key());
    return switch (question.type()) {
      case TEXT, PHONE -> tooLong(page, question, given, LINE);
      case LONG_TEXT -> tooManyWords(page, question).or(() -> tooLong(page, question, given, TEXT));
      case EMAIL -> unless(given, Question::isAddress, page, question, "email");
      case LINKS -> links(page, question, given);
      case CHOICE, CHOICES, YES_NO, CONSENT -> choice(page, question, given);
      case NUMBER -> number(page, question, given);
      case DATE ->
          unless(given, Completeness::isWritten, page, question, "date")
              .or(() -> unless(given, Completeness::isDate, page, question, "noSuchDate"));
      case FILE -> unless(given, Completeness::isDocument, page, question, "file");
    };
  }

  /** A résumé may come as a file or as text; either is enough. */
  private boolean missing(Question question) {
    return question.required()
        && !(question.key().equals(Questions.RESUME) && answers.has(Questions.RESUME_TEXT));
  }

  /** What to do where nothing was answered; the end of the key of its words. */
  private static String missingWord(Question question) {
    return switch (question.key()) {
      case Questions.NAME -> "-name";
      case Questions.RESUME -> "-resume";
      default ->
          switch (question.type()) {
            case EMAIL -> "-email";
            case CHOICE, CHOICES, YES_NO -> "-choice";
            case DATE -> "-date";
            case FILE -> "-file";
            default -> "";
          };
    };
  }

  private Optional<Problem> tooManyWords(FormPage page, Question question) {
    Integer most = question.words();
    int count = WordCount.of(answers.first(question.key()));
    return most == null || count <= most
        ? Optional.empty()
        : Optional.of(problem(page, question, "words", most, count));
  }

  private static Optional<Problem> tooLong(
      FormPage page, Question question, List<String> given, int most) {
    return given.stream().anyMatch(text -> text.codePointCount(0, text.length()) > most)
        ? Optional.of(problem(page, question, "long", most))
        : Optional.empty();
  }

  private static Optional<Problem> links(FormPage page, Question question, List<String> given) {
    if (given.size() > ApplicationForm.LINKS) {
      return Optional.of(problem(page, question, "links", ApplicationForm.LINKS));
    }
    for (int line = 0; line < given.size(); line++) {
      if (WebAddress.of(given.get(line)).isEmpty()) {
        return Optional.of(problem(page, question, "link", line + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> number(FormPage page, Question question, List<String> given) {
    return given.stream().anyMatch(WrittenNumber::hasTwoReadings)
        ? Optional.of(problem(page, question, "twoReadings"))
        : unless(given, text -> WrittenNumber.of(text).isPresent(), page, question, "number");
  }

  private static Optional<Problem> choice(FormPage page, Question question, List<String> given) {
    return question.type() != Question.Type.CHOICES && given.size() > 1
        ? Optional.of(problem(page, question, "option"))
        : unless(given, value -> question.option(value).isPresent(), page, question, "option");
  }

  private static Optional<Problem> unless(
      List<String> given, Predicate<String> right, FormPage page, Question question, String code) {
    return given.stream().allMatch(right)
        ? Optional.empty()
        : Optional.of(problem(page, question, code));
  }

  /** Whether year, month and day are there as numbers, be there such a day or not. */
  private static boolean isWritten(String typed) {
    return typed.strip().matches("\\d{4}-\\d{2}-\\d{2}");
  }

  private static boolean isDate(String typed) {
    try {
      int year = LocalDate.parse(typed.strip()).getYear();
      return year > 1900 && year < 2200;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Not a text that was typed before the posting asked for a file. */
  private static boolean isDocument(String id) {
    try {
      return UUID.fromString(id).toString().equals(id);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Problem problem(FormPage page, Question question, String code, Integer... more) {
    return new Problem(page.key(), question.key(), code, question.label(), List.of(more));
  }
}
