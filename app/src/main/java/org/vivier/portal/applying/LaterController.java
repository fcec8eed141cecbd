package org.vivier.portal.applying;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.signin.RequestResumeLink;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Step;

/** Tells how to come back, and sends a link for another device. */
@Controller
class LaterController {
  private static final String ENGLISH = "/en/apply/{id}/later";
  private static final String FRENCH = "/fr/postuler/{id}/plus-tard";

  private final RequestResumeLink link;
  private final QuestionsPages frames;
  private final CandidateResponses responses;

  LaterController(RequestResumeLink link, QuestionsPages frames, CandidateResponses responses) {
    this.link = link;
    this.frames = frames;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request, Draft draft) {
    return responses.page(request.status(), "later", page(request, draft, false, false));
  }

  /** The same answer also when enough letters went there: the address may be somebody else's. */
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(CandidateRequest request, Draft draft) {
    boolean asked = link.handle(draft.device(), draft.id(), request.asker());
    boolean tooMany = !asked && !draft.submitted() && !draft.email().isEmpty();
    HttpStatus status = tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK;
    return responses.page(status, "later", page(request, draft, asked, tooMany));
  }

  private LaterPage page(CandidateRequest request, Draft draft, boolean sent, boolean tooMany) {
    Language language = request.language();
    @Nullable Instant expires = draft.application().times().expiresAt();
    return new LaterPage(
        frames.frame(request, draft, Step.LATER),
        request.token(),
        draft.job(language),
        draft.path(Step.LATER, language),
        draft.path(draft.next(), language),
        draft.email(),
        draft.path(Step.YOU, language) + "#" + Questions.EMAIL,
        expires == null ? null : draft.moment(expires, language).date(),
        draft.standing(language),
        sent,
        responses.letterLeaves(),
        tooMany);
  }
}
