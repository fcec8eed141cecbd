package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.vivier.decisions.Problem;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.staff.page.Notice;

/** How a page with a form is shown: for the first time, or again with why nothing was done. */
record FormShown(HttpStatus status, List<FieldError> errors, @Nullable Notice notice) {
  static final FormShown FIRST = saying(null);

  static FormShown saying(@Nullable Notice notice) {
    return new FormShown(HttpStatus.OK, List.of(), notice);
  }

  /** What there is to mend. */
  static FormShown wrong(List<Problem> problems, Language language) {
    return new FormShown(
        HttpStatus.UNPROCESSABLE_CONTENT, FormProblem.errors(problems, language), null);
  }

  /**
   * What there is to mend; or how it stands now, where somebody was quicker.
   *
   * @param now the answer after the attempt
   */
  static FormShown refused(Attempt<?, Problem> attempt, Subject now, Words words) {
    return attempt.conflict()
        ? new FormShown(
            PageResponses.status(attempt.problems()), List.of(), AnswerPages.conflict(now, words))
        : new FormShown(
            PageResponses.status(attempt.problems()),
            FormProblem.errors(attempt.problems(), words.language()),
            null);
  }
}
