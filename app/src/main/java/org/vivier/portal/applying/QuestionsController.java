package org.vivier.portal.applying;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.drafts.DetachDocument;
import org.vivier.applications.drafts.SavePage;
import org.vivier.applications.drafts.SaveResult;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.Step;

/** The pages that ask: everything typed is kept first, then looked at. */
@Controller
class QuestionsController {
  private static final String ENGLISH = "/en/apply/{id}/{slug:you|application|more}";
  private static final String FRENCH = "/fr/postuler/{id}/{slug:vous|candidature|autres}";

  private final Drafts drafts;
  private final SavePage save;
  private final DetachDocument detach;
  private final QuestionsPages pages;
  private final CandidateResponses responses;

  QuestionsController(
      Drafts drafts,
      SavePage save,
      DetachDocument detach,
      QuestionsPages pages,
      CandidateResponses responses) {
    this.drafts = drafts;
    this.save = save;
    this.detach = detach;
    this.pages = pages;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest visit, Draft draft, @PathVariable String slug) {
    Step step = Step.of(visit.language(), slug);
    if (!draft.open() && !draft.waits()) {
      return responses.redirect(draft.path(Step.CHECK, visit.language()));
    }
    FilledForm filled =
        visit.rejected()
            ? FilledForm.unsaved(
                visit, TypedAnswers.of(draft.page(step), visit.form().values()), List.of())
            : FilledForm.stored(draft.answers().values());
    return pages.page(visit.status(), visit, draft, step, filled);
  }

  @AcceptsBody(BodyKind.FILES)
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> keep(CandidateRequest visit, Draft shown, @PathVariable String slug)
      throws IOException {
    Step step = Step.of(visit.language(), slug);
    TypedPage page = TypedAnswers.page(visit, shown, step);
    String unwanted = visit.typed(FormAction.REMOVE);
    if (SentFiles.answer(shown, unwanted)) {
      detach.handle(shown.device(), shown.id(), unwanted);
    }
    var outcome =
        save.handle(shown.device(), shown.application(), page, SentFiles.of(visit, shown));
    return switch (outcome.saved()) {
      case SaveResult.TooMuch(int limit) ->
          pages.notKept(visit, shown, step, page, visit.words().text("portal.page.tooMuch", limit));
      case SaveResult.NotEditable ignored ->
          pages.notKept(visit, shown, step, page, visit.words().text("portal.page.tooLate"));
      case SaveResult.Kept kept -> {
        var refused =
            FieldErrors.notTaken(shown, outcome.refused(), kept.tooLong(), visit.language());
        Draft draft = TypedAnswers.kept(shown, kept, page.typed());
        yield onwards(
            visit, draft, step, FilledForm.kept(visit, draft, step, refused, kept.overwritten()));
      }
    };
  }

  private ResponseEntity<byte[]> onwards(
      CandidateRequest visit, Draft draft, Step step, FilledForm filled) {
    HttpStatus status =
        filled.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return filled.asks()
        ? pages.page(status, visit, drafts.again(draft), step, filled)
        : responses.redirect(FormAction.of(visit).path(visit, draft, step));
  }
}
