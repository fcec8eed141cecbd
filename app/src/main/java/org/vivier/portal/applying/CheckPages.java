package org.vivier.portal.applying;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.forms.Problem;
import org.vivier.platform.page.FieldError;
import org.vivier.portal.AnswerSections;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;
import org.vivier.portal.mine.MyApplicationPages;

/** Makes the page on which everything shows once more. */
@Component
class CheckPages {
  private final QuestionsPages questions;
  private final AnswerSections sections;
  private final MyApplicationPages mine;
  private final CandidateResponses responses;

  CheckPages(
      QuestionsPages questions,
      AnswerSections sections,
      MyApplicationPages mine,
      CandidateResponses responses) {
    this.questions = questions;
    this.sections = sections;
    this.mine = mine;
    this.responses = responses;
  }

  /** As it stands, with what is missing. */
  ResponseEntity<byte[]> show(CandidateRequest request, Draft draft) {
    List<Problem> problems = draft.missed() ? List.of() : draft.form().problems(draft.answers());
    return page(request.status(), request, draft, problems, CheckPage.State.of(draft));
  }

  /** It was not sent, because something is missing or wrong. */
  ResponseEntity<byte[]> incomplete(
      CandidateRequest request, Draft draft, List<Problem> problems, CheckPage.State state) {
    return page(HttpStatus.UNPROCESSABLE_CONTENT, request, draft, problems, state);
  }

  /** It was not sent, because this is not the time. */
  ResponseEntity<byte[]> refused(CandidateRequest request, Draft draft, CheckPage.State state) {
    return page(HttpStatus.CONFLICT, request, draft, List.of(), state);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      CandidateRequest request,
      Draft draft,
      List<Problem> problems,
      CheckPage.State state) {
    return responses.page(status, "check", of(request, draft, problems, state));
  }

  private CheckPage of(
      CandidateRequest request, Draft draft, List<Problem> problems, CheckPage.State state) {
    Language language = request.language();
    return new CheckPage(
        questions.frame(request, draft, Step.CHECK),
        request.token(),
        draft.job(language),
        sections.of(draft, language),
        mine.accommodation(draft, language),
        MyApplicationPaths.accommodation(language, draft.id()) + "?then=check",
        problems.stream().map(problem -> link(draft, problem, language)).toList(),
        state,
        draft.standing(language),
        QuestionsPages.graceUntil(draft, language),
        responses.contacts(draft.posting(), language).questions(),
        draft.path(Step.CHECK, language),
        draft.path(Step.MORE, language),
        ApplyPaths.copy(language, draft.id()),
        request.rejected());
  }

  private static FieldError link(Draft draft, Problem problem, Language language) {
    String page = draft.path(Step.asking(problem.page()).orElse(Step.YOU), language);
    return new FieldError(
        page + ApplyPaths.FROM_CHECK + "#" + FieldErrors.field(problem), problem.text(language));
  }
}
