package org.vivier.cli.tryout;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.vivier.format.Language;
import org.vivier.forms.FormPage;
import org.vivier.forms.Question;
import org.vivier.forms.Questions;

/** What one invented person answers to the questions of a form. */
final class SampleAnswers {
  private final Phrases phrases;
  private final Language language;
  private final String job;
  private final Random dice;
  private final String name;
  private final String email;

  SampleAnswers(Phrases phrases, Language language, String job, int number, Random dice) {
    this.phrases = phrases;
    this.language = language;
    this.job = job;
    this.dice = dice;
    String first = phrases.one("first", job, dice);
    String last = phrases.one("last", job, dice);
    this.name = first + " " + last;
    this.email = "%s.%s.%d@candidates.example".formatted(ascii(first), ascii(last), number);
  }

  /** The answers to one page. */
  Map<String, List<String>> to(FormPage page) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (Question question : page.questions()) {
      List<String> answer = answer(question);
      if (!answer.isEmpty()) {
        answers.put(question.key(), answer);
      }
    }
    return answers;
  }

  private List<String> answer(Question question) {
    return switch (question.key()) {
      case Questions.NAME -> List.of(name);
      case Questions.EMAIL -> List.of(email);
      case Questions.LANGUAGE, Questions.INTERVIEW_LANGUAGE, Questions.EXAM_LANGUAGE ->
          List.of(language.tag());
      case Questions.RESUME_TEXT -> List.of(phrases.several("history", 3, job, dice));
      case Questions.STATEMENT -> List.of(statement());
      case Questions.PRONOUNS, Questions.LINKS, Questions.PHONE, Questions.HEARD -> List.of();
      default -> question.required() || dice.nextInt(3) > 0 ? byType(question) : List.of();
    };
  }

  private List<String> byType(Question question) {
    return switch (question.type()) {
      case TEXT, LONG_TEXT -> List.of(phrases.one("answer", job, dice));
      case CHOICE, YES_NO, CHOICES ->
          question.options().isEmpty()
              ? List.of()
              : List.of(question.options().get(dice.nextInt(question.options().size())).value());
      case CONSENT -> List.of("yes");
      case NUMBER -> List.of(String.valueOf(1 + dice.nextInt(15)));
      case DATE -> List.of(LocalDate.of(2025, 1, 15).plusDays(dice.nextInt(400)).toString());
      case EMAIL -> List.of(email);
      case PHONE, LINKS, FILE -> List.of();
    };
  }

  private String statement() {
    return String.join(
        "\n\n",
        phrases.one("opening", job, dice) + " " + phrases.several("middle", 2, job, dice),
        phrases.several("middle", 3, job, dice),
        phrases.one("closing", job, dice));
  }

  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }
}
