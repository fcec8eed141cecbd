package org.vivier.decisions.web;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.DecisionId;
import org.vivier.decisions.Problem;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.TypedId;
import org.vivier.platform.attempt.Attempt;
import org.vivier.staff.page.StaffRequest;

/** Does something about an answer, and shows its page as it is then. */
@Component
class AnswerActs {
  private final AnswerPages pages;
  private final AnswerView view;

  AnswerActs(AnswerPages pages, AnswerView view) {
    this.pages = pages;
    this.view = view;
  }

  /** Does it, and shows the page as it is then: what was done, or why not. */
  ResponseEntity<byte[]> handle(
      Subject subject,
      String word,
      StaffRequest request,
      Function<ApplicationId, Attempt<Answer, Problem>> what) {
    Attempt<Answer, Problem> attempt = what.apply(subject.answer().application());
    if (attempt.problems().isEmpty()) {
      return pages.done(subject, word, request);
    }
    Subject now = pages.again(subject);
    return view.show(now, FormShown.refused(attempt, now, request.words()), request);
  }

  /** Of the decision that the form names; a form that names none does nothing. */
  static Attempt<Answer, Problem> named(
      StaffRequest request, Function<DecisionId, Attempt<Answer, Problem>> what) {
    return TypedId.of(request.typed("decision"))
        .map(DecisionId::new)
        .map(what)
        .orElseGet(() -> Attempt.refused(Problem.NOT_NOW));
  }
}
