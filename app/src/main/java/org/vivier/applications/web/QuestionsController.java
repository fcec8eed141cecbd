package org.vivier.applications.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.DetachDocument;
import org.vivier.applications.SavePage;
import org.vivier.applications.Saved;
import org.vivier.applications.TypedPage;
import org.vivier.applications.form.Answers;
import org.vivier.applications.form.FormPage;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;

/** The pages that ask: everything typed is kept first, then looked at. */
@Controller
class QuestionsController {
  private static final String ENGLISH = "/en/apply/{id}/{slug:you|application|more}";
  private static final String FRENCH = "/fr/postuler/{id}/{slug:vous|candidature|autres}";

  private final Drafts drafts;
  private final SavePage save;
  private final DetachDocument detach;
  private final QuestionsPages pages;
  private final Desk desk;

  QuestionsController(
      Drafts drafts, SavePage save, DetachDocument detach, QuestionsPages pages, Desk desk) {
    this.drafts = drafts;
    this.save = save;
    this.detach = detach;
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id, @PathVariable String slug) {
    Draft draft = drafts.at(visit, id);
    Step step = Step.of(visit.language(), slug);
    if (!draft.open() && !draft.waits()) {
      return desk.redirect(draft.path(Step.CHECK, visit.language()));
    }
    Map<String, List<String>> typed =
        visit.rejected()
            ? TypedAnswers.of(asked(draft, step), visit.typed())
            : draft.answers().values();
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return page(status, visit, draft, step, typed, List.of(), Map.of());
  }

  @AcceptsBody(BodyKind.FILES)
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> keep(Visit visit, @PathVariable String id, @PathVariable String slug)
      throws IOException {
    Draft shown = drafts.at(visit, id);
    Step step = Step.of(visit.language(), slug);
    Map<String, List<String>> typed = TypedAnswers.of(asked(shown, step), visit.typed());
    TypedPage page = new TypedPage(step.key(), typed, Wish.revision(visit));
    String unwanted = visit.typed(Wish.REMOVE);
    if (SentFiles.answer(shown, unwanted)) {
      detach.handle(shown.device(), shown.id(), unwanted);
    }
    var outcome =
        save.handle(shown.device(), shown.application(), page, SentFiles.of(visit, shown));
    return switch (outcome.saved()) {
      case Saved.TooMuch(int limit) ->
          notKept(visit, shown, step, typed, visit.words().text("apply.page.tooMuch", limit));
      case Saved.NotEditable ignored ->
          notKept(visit, shown, step, typed, visit.words().text("apply.page.tooLate"));
      case Saved.Kept kept -> {
        var refused =
            FieldErrors.notTaken(shown, outcome.refused(), kept.tooLong(), visit.language());
        yield onwards(visit, typed(shown, kept, typed), step, refused, kept.overwritten());
      }
    };
  }

  /** The draft as it is kept; what was too long for that still stands in its field. */
  private static Draft typed(Draft shown, Saved.Kept kept, Map<String, List<String>> typed) {
    Map<String, List<String>> tooLong = new HashMap<>();
    kept.tooLong()
        .forEach(problem ->
            tooLong.put(problem.question(), typed.getOrDefault(problem.question(), List.of())));
    return shown.answered(kept.answers().with(tooLong, kept.revision()));
  }

  private ResponseEntity<byte[]> onwards(
      Visit visit,
      Draft draft,
      Step step,
      List<FieldError> refused,
      Map<String, List<String>> overwritten) {
    Wish wish = Wish.of(visit);
    List<FieldError> errors =
        wish == Wish.NEXT ? FieldErrors.of(draft, step, refused, visit.language()) : refused;
    Answers answers = draft.answers();
    if (!errors.isEmpty() || !overwritten.isEmpty()) {
      HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
      return page(status, visit, drafts.again(draft), step, answers.values(), errors, overwritten);
    }
    return desk.redirect(
        switch (wish) {
          case NEXT -> draft.path(step.next(), visit.language());
          case LATER -> draft.path(Step.LATER, visit.language());
          case ACCOMMODATION -> MinePaths.accommodation(visit.language(), draft.id());
          case BACK -> draft.path(step.previous(), visit.language());
          case STAY -> draft.path(step, visit.language());
        });
  }

  /**
   * The page once more, with what was typed: it can be copied, and the check page says the rest.
   */
  private ResponseEntity<byte[]> notKept(
      Visit visit, Draft draft, Step step, Map<String, List<String>> typed, String why) {
    var error = new FieldError("main", why);
    return page(HttpStatus.CONFLICT, visit, draft, step, typed, List.of(error), Map.of());
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      Visit visit,
      Draft draft,
      Step step,
      Map<String, List<String>> typed,
      List<FieldError> errors,
      Map<String, List<String>> replaced) {
    return desk.page(status, "page", pages.of(visit, draft, step, typed, errors, replaced));
  }

  private static FormPage asked(Draft draft, Step step) {
    return draft.form().page(step.key()).orElseThrow(NoSuchDraft::new);
  }
}
