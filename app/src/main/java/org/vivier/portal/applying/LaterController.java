package org.vivier.portal.applying;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.Asker;
import org.vivier.applications.signin.RequestResumeLink;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.portal.Desk;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;

/** Tells how to come back, and sends a link for another device. */
@Controller
class LaterController {
  private static final String ENGLISH = "/en/apply/{id}/later";
  private static final String FRENCH = "/fr/postuler/{id}/plus-tard";

  private final Drafts drafts;
  private final RequestResumeLink link;
  private final QuestionsPages frames;
  private final Desk desk;

  LaterController(Drafts drafts, RequestResumeLink link, QuestionsPages frames, Desk desk) {
    this.drafts = drafts;
    this.link = link;
    this.frames = frames;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return desk.page(status, "later", page(visit, draft, false, false));
  }

  /** The same answer also when enough letters went there: the address may be somebody else's. */
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    boolean asked = link.handle(draft.device(), draft.id(), Asker.of(visit.request()));
    boolean tooMany = !asked && !draft.submitted() && !draft.email().isEmpty();
    HttpStatus status = tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK;
    return desk.page(status, "later", page(visit, draft, asked, tooMany));
  }

  private LaterPage page(Visit visit, Draft draft, boolean sent, boolean tooMany) {
    Language language = visit.language();
    @Nullable Instant expires = draft.application().times().expiresAt();
    return new LaterPage(
        frames.frame(visit, draft, Step.LATER),
        visit.token(),
        draft.job(language),
        draft.path(Step.LATER, language),
        draft.path(draft.next(), language),
        draft.email(),
        draft.path(Step.YOU, language) + "#" + Questions.EMAIL,
        expires == null ? null : draft.moment(expires, language).date(),
        draft.standing(language),
        sent,
        desk.letterLeaves(),
        tooMany);
  }
}
