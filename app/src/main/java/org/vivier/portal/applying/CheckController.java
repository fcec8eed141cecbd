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
import org.vivier.applications.submission.Circumstances;
import org.vivier.applications.submission.CorrectApplication;
import org.vivier.applications.submission.Correction;
import org.vivier.applications.submission.Submission;
import org.vivier.applications.submission.SubmitApplication;
import org.vivier.forms.Problem;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;
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
  private final Desk desk;

  CheckController(
      Drafts drafts,
      SubmitApplication submit,
      CorrectApplication correct,
      CheckPages pages,
      DeviceCookie cookie,
      Desk desk) {
    this.drafts = drafts;
    this.submit = submit;
    this.correct = correct;
    this.pages = pages;
    this.cookie = cookie;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    if (visit.rejected() && draft.submitted() && !draft.application().hasUnsentCorrection()) {
      // Pressed twice: the first press brought the browser a new token, and all is done.
      return done(visit, draft);
    }
    if (!draft.open() && !draft.missed() && !draft.waits()) {
      return mine(visit, draft);
    }
    State state = State.of(draft);
    List<Problem> problems = draft.missed() ? List.of() : draft.form().problems(draft.answers());
    return page(
        visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK, visit, draft, problems, state);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(Visit visit, @PathVariable String id, HttpServletResponse answer) {
    Draft draft = drafts.at(visit, id);
    return draft.application().hasUnsentCorrection()
        ? correct(visit, draft)
        : submit(visit, draft, answer);
  }

  private ResponseEntity<byte[]> submit(Visit visit, Draft draft, HttpServletResponse answer) {
    Circumstances circumstances =
        new Circumstances(visit.typed(TRAP), visit.request().getRemoteAddr());
    return switch (submit.handle(draft.device(), draft.id(), circumstances)) {
      case Submission.Submitted ignored -> {
        cookie.renew(visit.request(), answer);
        yield done(visit, draft);
      }
      case Submission.AlreadySubmitted ignored -> done(visit, draft);
      case Submission.NotADraft ignored -> done(visit, draft);
      case Submission.Incomplete(var problems) ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, visit, draft, problems, State.OPEN);
      case Submission.Closed ignored ->
          page(HttpStatus.CONFLICT, visit, draft, List.of(), State.MISSED);
      case Submission.NotOpenYet ignored ->
          page(HttpStatus.CONFLICT, visit, draft, List.of(), State.WAITING);
    };
  }

  private ResponseEntity<byte[]> correct(Visit visit, Draft draft) {
    return switch (correct.handle(draft.device(), draft.id())) {
      case Correction.Corrected ignored ->
          desk.redirect(MinePaths.one(visit.language(), draft.id(), Done.CORRECTED));
      case Correction.Unchanged ignored -> mine(visit, draft);
      case Correction.NotSubmitted ignored -> mine(visit, draft);
      case Correction.Incomplete(var problems) ->
          page(HttpStatus.UNPROCESSABLE_CONTENT, visit, draft, problems, State.CORRECTING);
      case Correction.Closed ignored ->
          page(HttpStatus.CONFLICT, visit, draft, List.of(), State.MISSED);
    };
  }

  private ResponseEntity<byte[]> mine(Visit visit, Draft draft) {
    return desk.redirect(MinePaths.one(visit.language(), draft.id()));
  }

  private ResponseEntity<byte[]> done(Visit visit, Draft draft) {
    return desk.redirect(draft.path(Step.DONE, visit.language()));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Visit visit, Draft draft, List<Problem> problems, State state) {
    return desk.page(status, "check", pages.of(visit, draft, problems, state));
  }
}
