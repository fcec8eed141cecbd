package org.vivier.portal.applying;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.DeviceCookie;
import org.vivier.applications.submission.CorrectApplication;
import org.vivier.applications.submission.CorrectionResult;
import org.vivier.applications.submission.SubmissionContext;
import org.vivier.applications.submission.SubmissionResult;
import org.vivier.applications.submission.SubmitApplication;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.Step;

/** Everything once more; then it is sent, once. */
@Controller
class CheckController {
  static final String ENGLISH = "/en/apply/{id}/check";
  static final String FRENCH = "/fr/postuler/{id}/verification";

  /** A field that people do not see and programs fill in. */
  private static final String TRAP = "website";

  private final SubmitApplication submit;
  private final CorrectApplication correct;
  private final CheckPages pages;
  private final DeviceCookie cookie;
  private final CandidateResponses responses;

  CheckController(
      SubmitApplication submit,
      CorrectApplication correct,
      CheckPages pages,
      DeviceCookie cookie,
      CandidateResponses responses) {
    this.submit = submit;
    this.correct = correct;
    this.pages = pages;
    this.cookie = cookie;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request, Draft draft) {
    if (request.rejected() && draft.submitted() && !draft.application().hasUnsentCorrection()) {
      // Pressed twice: the first press brought the browser a new token, and all is done.
      return done(request, draft);
    }
    if (!draft.open() && !draft.missed() && !draft.waits()) {
      return responses.mine(request, draft);
    }
    return pages.show(request, draft);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(CandidateRequest request, Draft draft, HttpServletResponse answer) {
    return draft.application().hasUnsentCorrection()
        ? correct(request, draft)
        : submit(request, draft, answer);
  }

  private ResponseEntity<byte[]> submit(
      CandidateRequest request, Draft draft, HttpServletResponse answer) {
    SubmissionContext circumstances =
        new SubmissionContext(request.typed(TRAP), request.http().getRemoteAddr());
    return switch (submit.handle(draft.device(), draft.id(), circumstances)) {
      case SubmissionResult.Submitted _ -> {
        cookie.renew(request.http(), answer);
        yield done(request, draft);
      }
      case SubmissionResult.AlreadySubmitted _, SubmissionResult.NotADraft _ ->
          done(request, draft);
      case SubmissionResult.Incomplete(var problems) ->
          pages.incomplete(request, draft, problems, CheckPage.State.OPEN);
      case SubmissionResult.Closed _ -> pages.refused(request, draft, CheckPage.State.MISSED);
      case SubmissionResult.NotOpenYet _ -> pages.refused(request, draft, CheckPage.State.WAITING);
    };
  }

  private ResponseEntity<byte[]> correct(CandidateRequest request, Draft draft) {
    return switch (correct.handle(draft.device(), draft.id())) {
      case CorrectionResult.Corrected _ -> responses.mine(request, draft, FlashMessage.CORRECTED);
      case CorrectionResult.Unchanged _, CorrectionResult.NotSubmitted _ ->
          responses.mine(request, draft);
      case CorrectionResult.Incomplete(var problems) ->
          pages.incomplete(request, draft, problems, CheckPage.State.CORRECTING);
      case CorrectionResult.Closed _ -> pages.refused(request, draft, CheckPage.State.MISSED);
    };
  }

  private ResponseEntity<byte[]> done(CandidateRequest request, Draft draft) {
    return responses.redirect(draft.path(Step.DONE, request.language()));
  }
}
