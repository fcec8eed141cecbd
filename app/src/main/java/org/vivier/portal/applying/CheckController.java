package org.vivier.portal.applying;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.DeviceCookie;
import org.vivier.applications.submission.CorrectApplication;
import org.vivier.applications.submission.CorrectionResult;
import org.vivier.applications.submission.SubmissionContext;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.applications.submission.SubmitApplication;
import org.vivier.forms.Problem;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;
import org.vivier.portal.applying.CheckPage.State;

/** Everything once more; then it is sent, once. */
@Controller
class CheckController {
  static final String ENGLISH = "/en/apply/{id}/check";
  static final String FRENCH = "/fr/postuler/{id}/verification";

  /** A field that people do not see and programs fill in. */
  private static final String TRAP = "website";

  private final Drafts drafts;
  private final SubmitApplication submit;
  private final CorrectApplication correct;
  private final CheckPages pages;
  private final DeviceCookie cookie;
  private final CandidateResponses responses;

  CheckController(
      Drafts drafts,
      SubmitApplication submit,
      CorrectApplication correct,
      CheckPages pages,
      DeviceCookie cookie,
      CandidateResponses responses) {
    this.drafts = drafts;
    this.submit = submit;
    this.correct = correct;
    this.pages = pages;
    this.cookie = cookie;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request, @PathVariable String id) {
    Draft draft = drafts.at(request, id);
    if (request.rejected() && draft.submitted() && !draft.application().hasUnsentCorrection()) {
      // Pressed twice: the first press brought the browser a new token, and all is done.
      return done(request, draft);
    }
    if (!draft.open() && !draft.missed() && !draft.waits()) {
      return mine(request, draft);
    }
    State state = State.of(draft);
    List<Problem> problems = draft.missed() ? List.of() : draft.form().problems(draft.answers());
    return page(
        request.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK, request, draft, problems, state);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(
      CandidateRequest request, @PathVariable String id, HttpServletResponse answer) {
    Draft draft = drafts.at(request, id);
    return draft.application().hasUnsentCorrection()
        ? correct(request, draft)
        : submit(request, draft, answer);
  }

  private ResponseEntity<byte[]> submit(
      CandidateRequest request, Draft draft, HttpServletResponse answer) {
    SubmissionContext circumstances =
        new SubmissionContext(request.typed(TRAP), request.request().getRemoteAddr());
    return switch (submit.handle(draft.device(), draft.id(), circumstances)) {
      case SubmissionResult.Submitted ignored -> {
        cookie.renew(request.request(), answer);
        yield done(request, draft);
      }
      case SubmissionResult.AlreadySubmitted ignored -> done(request, draft);
      case SubmissionResult.NotADraft ignored -> done(request, draft);
      case SubmissionResult.Incomplete(var problems) ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, request, draft, problems, State.OPEN);
      case SubmissionResult.Closed ignored ->
          page(HttpStatus.CONFLICT, request, draft, List.of(), State.MISSED);
      case SubmissionResult.NotOpenYet ignored ->
          page(HttpStatus.CONFLICT, request, draft, List.of(), State.WAITING);
    };
  }

  private ResponseEntity<byte[]> correct(CandidateRequest request, Draft draft) {
    return switch (correct.handle(draft.device(), draft.id())) {
      case CorrectionResult.Corrected ignored ->
          responses.redirect(
              MyApplicationPaths.one(request.language(), draft.id(), FlashMessage.CORRECTED));
      case CorrectionResult.Unchanged ignored -> mine(request, draft);
      case CorrectionResult.NotSubmitted ignored -> mine(request, draft);
      case CorrectionResult.Incomplete(var problems) ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, request, draft, problems, State.CORRECTING);
      case CorrectionResult.Closed ignored ->
          page(HttpStatus.CONFLICT, request, draft, List.of(), State.MISSED);
    };
  }

  private ResponseEntity<byte[]> mine(CandidateRequest request, Draft draft) {
    return responses.redirect(MyApplicationPaths.one(request.language(), draft.id()));
  }

  private ResponseEntity<byte[]> done(CandidateRequest request, Draft draft) {
    return responses.redirect(draft.path(Step.DONE, request.language()));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      CandidateRequest request,
      Draft draft,
      List<Problem> problems,
      State state) {
    return responses.page(status, "check", pages.of(request, draft, problems, state));
  }
}
