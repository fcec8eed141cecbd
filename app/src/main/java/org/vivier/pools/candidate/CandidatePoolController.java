package org.vivier.pools.candidate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.record.Actor;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.LanguageSwitch;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.Problem;
import org.vivier.pools.membership.ChangeMembership;

/** What a member does with one pool: pause, resume, leave, come back, change what they accept. */
@Controller
class CandidatePoolController {
  static final Set<String> DONE = Set.of("paused", "resumed", "left", "rejoined", "terms");

  private final OwnMemberships own;
  private final CandidatePoolPages pages;
  private final ChangeMembership change;
  private final CandidatePoolResponses responses;

  CandidatePoolController(
      OwnMemberships own,
      CandidatePoolPages pages,
      ChangeMembership change,
      CandidatePoolResponses responses) {
    this.own = own;
    this.pages = pages;
    this.change = change;
    this.responses = responses;
  }

  @GetMapping({
    CandidatePoolPaths.EN + CandidatePoolPaths.ONE,
    CandidatePoolPaths.FR + CandidatePoolPaths.ONE
  })
  ResponseEntity<byte[]> show(
      HttpServletRequest request,
      @PathVariable String application,
      @PathVariable String membership) {
    Membership one = own.find(request, application, membership);
    @Nullable TermsForm typed = LanguageSwitch.among(request) ? TermsForm.of(request) : null;
    return pages.one(request, one, HttpStatus.OK, List.of(), typed, null);
  }

  @PostMapping({
    CandidatePoolPaths.EN + CandidatePoolPaths.PAUSE,
    CandidatePoolPaths.FR + CandidatePoolPaths.PAUSE
  })
  ResponseEntity<byte[]> pause(
      HttpServletRequest request,
      @PathVariable String application,
      @PathVariable String membership) {
    Membership one = own.find(request, application, membership);
    TypedDay until = TypedDay.of(request, "until");
    return answer(
        request, one, change.pause(one.id(), until.date(), Actor.CANDIDATE), "paused", null, until);
  }

  @PostMapping({CandidatePoolPaths.RESUME_EN, CandidatePoolPaths.RESUME_FR})
  ResponseEntity<byte[]> resume(
      HttpServletRequest request,
      @PathVariable String application,
      @PathVariable String membership) {
    return move(request, application, membership, Event.RESUME);
  }

  @PostMapping({CandidatePoolPaths.LEAVE_EN, CandidatePoolPaths.LEAVE_FR})
  ResponseEntity<byte[]> leave(
      HttpServletRequest request,
      @PathVariable String application,
      @PathVariable String membership) {
    return move(request, application, membership, Event.LEAVE);
  }

  @PostMapping({CandidatePoolPaths.REJOIN_EN, CandidatePoolPaths.REJOIN_FR})
  ResponseEntity<byte[]> rejoin(
      HttpServletRequest request,
      @PathVariable String application,
      @PathVariable String membership) {
    return move(request, application, membership, Event.REJOIN);
  }

  @PostMapping({CandidatePoolPaths.TERMS_EN, CandidatePoolPaths.TERMS_FR})
  ResponseEntity<byte[]> terms(
      HttpServletRequest request,
      @PathVariable String application,
      @PathVariable String membership) {
    Membership one = own.find(request, application, membership);
    TermsForm form = TermsForm.of(request);
    List<FieldError> errors = form.errors(Words.of(LanguageChoice.of(request)));
    return errors.isEmpty()
        ? answer(
            request,
            one,
            change.accept(one.id(), form.terms(), Actor.CANDIDATE),
            "terms",
            form,
            null)
        : pages.one(request, one, HttpStatus.UNPROCESSABLE_CONTENT, errors, form, null);
  }

  private ResponseEntity<byte[]> move(
      HttpServletRequest request, String application, String membership, Event event) {
    Membership one = own.find(request, application, membership);
    return answer(
        request, one, change.handle(one.id(), event, Actor.CANDIDATE), event.code(), null, null);
  }

  /** What was not done shows the page as it is now, with what was typed. */
  private ResponseEntity<byte[]> answer(
      HttpServletRequest request,
      Membership one,
      Attempt<?, Problem> attempt,
      String done,
      @Nullable TermsForm terms,
      @Nullable TypedDay pause) {
    Language language = LanguageChoice.of(request);
    if (attempt.result().isPresent()) {
      return responses.redirect(
          CandidatePoolPaths.one(language, one.application(), one.id()) + "?done=" + done);
    }
    Membership now = own.find(request, one.application().toString(), one.id().toString());
    List<FieldError> errors = FormProblem.errors(attempt.problems(), language);
    return pages.one(
        request,
        now,
        attempt.conflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
        errors,
        terms,
        pause);
  }
}
