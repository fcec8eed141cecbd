package org.vivier.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Questions that every posting asks, with their words from the message files. */
final class FormWords {
  private FormWords() {}

  static Question question(String key, Question.Type type, boolean required, String... options) {
    return question(key, type, required, null, options(key, options));
  }

  static Question question(
      String key,
      Question.Type type,
      boolean required,
      @Nullable Integer words,
      List<Question.Option> options) {
    return new Question(
        key, type, text("forms.question." + key), hint(key), required, false, options, words, null);
  }

  static List<Question.Option> options(String key, String... values) {
    return java.util.Arrays.stream(values)
        .map(value -> new Question.Option(value, text("forms.option." + key + "-" + value)))
        .toList();
  }

  private static Question.@Nullable Text hint(String key) {
    String hint = "forms.hint." + key;
    return Words.of(Language.EN).has(hint) ? text(hint) : null;
  }

  static Question.Text text(String key) {
    return new Question.Text(Words.of(Language.EN).text(key), Words.of(Language.FR).text(key));
  }
}
