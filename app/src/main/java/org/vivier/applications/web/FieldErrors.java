package org.vivier.applications.web;

import java.util.ArrayList;
import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;

/** What is wrong on a page, one error for each field, in the order of the fields. */
final class FieldErrors {
  private FieldErrors() {}

  /**
   * Refused files first of all: for them the browser has nothing to show.
   *
   * @param refused what is wrong with files that were just sent
   */
  static List<FieldError> of(Draft draft, Step step, List<FieldError> refused, Language language) {
    List<FieldError> errors = new ArrayList<>(refused);
    draft.form().problems(step.key(), draft.answers()).stream()
        .map(problem -> new FieldError(problem.question(), problem.text(language)))
        .filter(error -> refused.stream().noneMatch(file -> file.field().equals(error.field())))
        .forEach(errors::add);
    return List.copyOf(errors);
  }
}
