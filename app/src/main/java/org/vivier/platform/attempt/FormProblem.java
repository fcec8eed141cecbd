package org.vivier.platform.attempt;

import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;

/** Why something that somebody sent in a form was not done. */
public interface FormProblem {
  /** The field of the form that it is about; {@code form} for all of it. */
  String field();

  /** Whether the page as it is now has to be looked at, rather than a field mended. */
  boolean conflict();

  /** In a sentence. */
  String in(Language language);

  /** The same beside their fields. */
  static List<FieldError> errors(List<? extends FormProblem> problems, Language language) {
    return problems.stream()
        .map(problem -> new FieldError(problem.field(), problem.in(language)))
        .toList();
  }
}
