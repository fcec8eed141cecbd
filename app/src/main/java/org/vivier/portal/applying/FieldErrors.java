package org.vivier.portal.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vivier.documents.FileRefusal;
import org.vivier.format.Language;
import org.vivier.forms.Problem;
import org.vivier.forms.Question;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.portal.Draft;
import org.vivier.portal.Step;

/** What is wrong on a page, one error for each field, in the order of the fields. */
final class FieldErrors {
  private FieldErrors() {}

  /** What was not taken of a page that was kept: files, and answers that are too long. */
  static List<FieldError> notTaken(
      Draft draft, Map<String, FileRefusal> refused, List<Problem> tooLong, Language language) {
    List<FieldError> errors = new ArrayList<>(SentFiles.errors(draft, refused, Words.of(language)));
    tooLong.forEach(
        problem -> errors.add(new FieldError(problem.question(), problem.text(language))));
    return List.copyOf(errors);
  }

  /**
   * What was not taken first of all: for refused files the browser has nothing to show.
   *
   * @param refused what is wrong with what was just sent and not taken
   */
  static List<FieldError> of(Draft draft, Step step, List<FieldError> refused, Language language) {
    List<FieldError> errors = new ArrayList<>(refused);
    draft.form().problems(step.key(), draft.answers()).stream()
        .map(problem -> new FieldError(field(problem), problem.text(language)))
        .filter(error -> refused.stream().noneMatch(file -> file.field().equals(error.field())))
        .forEach(errors::add);
    return List.copyOf(errors);
  }

  /** Whether an error stands at this question: at the whole of it, or at one of its lines. */
  static boolean concerns(FieldError error, Question question) {
    return error.field().equals(question.key())
        || (question.type() == Question.Type.LINKS
            && error.field().startsWith(question.key() + "-"));
  }

  /** Of several web addresses, the one that is wrong. */
  static String field(Problem problem) {
    return problem.code().equals("link")
        ? problem.question() + "-" + problem.arguments().getFirst()
        : problem.question();
  }
}
