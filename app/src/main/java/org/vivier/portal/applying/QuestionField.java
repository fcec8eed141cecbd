package org.vivier.portal.applying;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.format.WrittenNumber;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Question;
import org.vivier.forms.Questions;
import org.vivier.forms.WebAddress;
import org.vivier.platform.page.Choice;
import org.vivier.platform.words.Words;
import org.vivier.portal.TypedDate;

/**
 * A question on a page, with what was answered.
 *
 * @param question what is asked
 * @param language of the page
 * @param values what was typed
 * @param error what is wrong with it, or null
 * @param file the file that answers it, or null
 * @param condition says when it need not be answered, or null
 */
public record QuestionField(
    Question question,
    Language language,
    List<String> values,
    @Nullable String error,
    @Nullable FileField file,
    @Nullable String condition) {

  /**
   * A question that takes a file.
   *
   * @param name of the file that was received, or null
   * @param path where it can be read again
   * @param megabytes the most it may have
   */
  public record FileField(@Nullable String name, String path, long megabytes) {}

  /** Names the field. */
  public String id() {
    return question.key();
  }

  /** The question. */
  public String label() {
    return question.label().in(language);
  }

  /** What helps to answer, with a word on questions that are looked at first. */
  public @Nullable String hint() {
    Question.@Nullable Text own = question.hint();
    List<String> parts = new ArrayList<>();
    if (condition != null) {
      parts.add(condition);
    }
    if (own != null) {
      parts.add(own.in(language));
    }
    if (question.key().equals(Questions.RESUME)) {
      parts.add(Words.of(language).text("portal.field.resume"));
    }
    if (question.screening()) {
      parts.add(Words.of(language).text("portal.field.screening"));
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  /** Whether it is marked as required; a résumé may also come as text. */
  public boolean required() {
    return question.required() && !question.key().equals(Questions.RESUME);
  }

  /** What was typed, where there is one answer; a number as the language writes it. */
  public String value() {
    String value = values.isEmpty() ? "" : values.getFirst();
    return question.type() == Question.Type.NUMBER
        ? WrittenNumber.of(value)
            .map(number -> WrittenNumber.toEdit(number, language))
            .orElse(value)
        : value;
  }

  /** The most words; 0: not counted. */
  public int words() {
    Integer most = question.words();
    return most == null ? 0 : most;
  }

  /** The date in its parts. */
  public TypedDate date() {
    return TypedDate.of(value());
  }

  /** What can be chosen; a single choice that need not be made can be taken back. */
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (Question.Option option : question.options()) {
      choices.add(
          new Choice(
              option.value(), option.label().in(language), null, values.contains(option.value())));
    }
    if (!question.required() && !several()) {
      String none = Words.of(language).text("portal.field.noAnswer");
      choices.add(new Choice("", none, null, values.isEmpty()));
    }
    return choices;
  }

  /** Whether boxes are ticked rather than one answer chosen. */
  public boolean several() {
    return question.type() == Question.Type.CHOICES || question.type() == Question.Type.CONSENT;
  }

  /**
   * A line for a web address.
   *
   * @param wrong whether it is what the question's error is about
   */
  public record Line(String id, String value, boolean wrong) {}

  /** One line for each web address, those typed first, and one more as long as there is room. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int shown = Math.min(values.size() + 1, ApplicationForm.LINKS);
    for (int place = 0; place < Math.max(shown, values.size()); place++) {
      String value = place < values.size() ? values.get(place) : "";
      boolean wrong = error != null && !value.isEmpty() && !WebAddress.isWhole(value);
      lines.add(new Line(id() + "-" + (place + 1), value, wrong));
    }
    return lines;
  }

  /** Whether there is room for one more web address than lines are shown. */
  public boolean roomForLines() {
    return lines().size() < ApplicationForm.LINKS;
  }

  /** For browsers that fill in what they know. */
  public @Nullable String autocomplete() {
    return switch (question.type()) {
      case EMAIL -> "email";
      case PHONE -> "tel";
      default -> question.key().equals("name") ? "name" : null;
    };
  }

  /** The keyboard that a phone shows. */
  public String inputType() {
    return question.type() == Question.Type.PHONE ? "tel" : "text";
  }

  /** The keys on it. Browsers rewrite what is typed into a field of their type for addresses. */
  public @Nullable String inputMode() {
    return switch (question.type()) {
      case NUMBER -> "decimal";
      case EMAIL -> "email";
      default -> null;
    };
  }
}
