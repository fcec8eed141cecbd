package org.vivier.decisions.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Problem;
import org.vivier.decisions.deciding.CheckChoice;
import org.vivier.decisions.deciding.Decide;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.platform.attempt.Attempt;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Decides about one application: choose, write the reason, look at the letter, decide. */
@Controller
class DecisionController {
  private final AnswerPages pages;
  private final DecisionPages decisions;
  private final CheckChoice check;
  private final Decide decide;

  DecisionController(AnswerPages pages, DecisionPages decisions, CheckChoice check, Decide decide) {
    this.pages = pages;
    this.decisions = decisions;
    this.check = check;
    this.decide = decide;
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.DECISION_EN, AnswerPaths.DECISION_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Subject subject) {
    DecisionForm form = decisions.form(subject, request);
    return decisions.page(subject, form, false, FormShown.FIRST, request);
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.DECISION_EN, AnswerPaths.DECISION_FR})
  ResponseEntity<byte[]> decide(StaffRequest request, Subject subject) {
    DecisionForm form = decisions.form(subject, request);
    if (!request.typed("then").equals("decide")) {
      List<Problem> problems = check.of(subject.process().id(), form.choice());
      FormShown shown =
          problems.isEmpty() ? FormShown.FIRST : FormShown.wrong(problems, request.language());
      return decisions.page(subject, form, problems.isEmpty(), shown, request);
    }
    Attempt<Answer, Problem> attempt =
        decide.handle(
            subject.answer().application(),
            AnswerPages.revision(request),
            form.choice(),
            request.member());
    Answer done = attempt.done();
    if (done == null) {
      Subject now = pages.again(subject);
      FormShown shown = FormShown.refused(attempt, now, request.words());
      return decisions.page(now, form, false, shown, request);
    }
    return pages.done(
        subject, done.state() == AnswerState.PREPARED ? "proposed" : "decided", request);
  }
}
