package org.vivier.applications.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vivier.applications.form.FormPage;
import org.vivier.applications.form.Question;

/** Reads the answers of one page from the fields of a form, as they were typed. */
final class TypedAnswers {
  private TypedAnswers() {}

  /** By the keys of the questions; files are not among them. */
  static Map<String, List<String>> of(FormPage page, Map<String, List<String>> fields) {
    Map<String, List<String>> answers = new HashMap<>();
    for (Question question : page.questions()) {
      switch (question.type()) {
        case FILE -> {}
        case DATE -> answers.put(question.key(), List.of(TypedDate.join(question.key(), fields)));
        default -> answers.put(question.key(), typed(fields.get(question.key())));
      }
    }
    answers.replaceAll((key, list) -> list.stream().filter(text -> !text.isEmpty()).toList());
    return answers;
  }

  /** Browsers end lines in their own way. */
  private static List<String> typed(@org.jspecify.annotations.Nullable List<String> values) {
    return values == null
        ? List.of()
        : values.stream().map(text -> text.replace("\r\n", "\n")).toList();
  }
}
