package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.Answers;
import org.vivier.decisions.Problem;
import org.vivier.decisions.deciding.CheckChoice;
import org.vivier.decisions.deciding.Decide;
import org.vivier.decisions.deciding.Suggestion;
import org.vivier.decisions.web.AnswerPages.Subject;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Decides about one application: choose, write the reason, look at the letter, decide. */
@Controller
class DecisionController {
  private static final String DECIDE = "decide";

  private final AnswerPages pages;
  private final DecisionChoices choices;
  private final Suggestion suggestion;
  private final CheckChoice check;
  private final Decide decide;
  private final DecisionLetters letters;
  private final Answers answers;

  DecisionController(
      AnswerPages pages,
      DecisionChoices choices,
      Suggestion suggestion,
      CheckChoice check,
      Decide decide,
      DecisionLetters letters,
      Answers answers) {
    this.pages = pages;
    this.choices = choices;
    this.suggestion = suggestion;
    this.check = check;
    this.decide = decide;
    this.letters = letters;
    this.answers = answers;
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @GetMapping({AnswerPaths.DECISION_EN, AnswerPaths.DECISION_FR})
  ResponseEntity<byte[]> show(StaffRequest request, Subject subject) {
    DecisionForm form = suggested(subject, DecisionForm.of(request));
    return page(HttpStatus.OK, subject, form, request, List.of(), false, null);
  }

  @Requires(act = Act.DECIDE, scope = "process")
  @PostMapping({AnswerPaths.DECISION_EN, AnswerPaths.DECISION_FR})
  ResponseEntity<byte[]> decide(StaffRequest request, Subject subject) {
    DecisionForm form = suggested(subject, DecisionForm.of(request));
    if (!request.typed("then").equals(DECIDE)) {
      List<Problem> problems = check.of(subject.process().id(), form.choice());
      return problems.isEmpty()
          ? page(HttpStatus.OK, subject, form, request, List.of(), true, null)
          : page(HttpStatus.UNPROCESSABLE_CONTENT, subject, form, request, problems, false, null);
    }
    Attempt<Answer, Problem> attempt =
        decide.handle(
            subject.answer().application(),
            AnswerPages.revision(request),
            form.choice(),
            request.member());
    Answer done = attempt.done();
    if (done != null) {
      return pages.done(
          subject, request, done.state() == AnswerState.PREPARED ? "proposed" : "decided");
    }
    return refused(attempt, pages.again(subject), form, request);
  }

  private ResponseEntity<byte[]> refused(
      Attempt<Answer, Problem> attempt, Subject subject, DecisionForm form, StaffRequest request) {
    Words words = request.words();
    @Nullable Notice notice = attempt.conflict() ? AnswerPages.conflict(subject, words) : null;
    return page(
        PageResponses.status(attempt.problems()),
        subject,
        form,
        request,
        attempt.conflict() ? List.of() : attempt.problems(),
        false,
        notice);
  }

  /** The reason begins with a paragraph that follows from what was chosen. */
  private DecisionForm suggested(Subject subject, DecisionForm form) {
    if (!form.unwritten()) {
      return form;
    }
    String paragraph =
        letters
            .to(subject.answer())
            .map(to -> suggestion.of(subject.process(), form.choice(), to))
            .orElse("");
    return paragraph.isEmpty() ? form : form.suggesting(paragraph);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      Subject subject,
      DecisionForm form,
      StaffRequest request,
      List<Problem> problems,
      boolean withLetter,
      @Nullable Notice notice) {
    Language language = request.language();
    Words words = Words.of(language);
    List<FieldError> errors = FormProblem.errors(problems, language);
    boolean second = answers.secondPerson(subject.process().id());
    return pages.page(
        status,
        "decision",
        new DecisionPage(
            pages
                .frame(
                    request,
                    subject,
                    AnswerPaths.decision(subject.number(), subject.reference()),
                    words.text("decisions.form.title", subject.reference()))
                .saying(notice),
            words.text("decisions.form.lead"),
            subject.answer().revision(),
            choices.outcomes(subject.process(), form.outcome(), language),
            choices.grounds(form.ground(), language),
            choices.essentials(subject.process(), form.criterion(), language),
            form.reason(),
            form.suggested(),
            words.text("decisions.language." + subject.answer().language().tag()),
            subject.answer().language().tag(),
            withLetter ? letters.of(subject.answer(), form.choice()) : null,
            second
                ? words.text("decisions.form.propose")
                : words.text("decisions.form.decide", letters.holdMinutes(subject.process().id())),
            errors));
  }
}
