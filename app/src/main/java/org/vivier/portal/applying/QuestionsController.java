package org.vivier.portal.applying;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.drafts.DetachDocument;
import org.vivier.applications.drafts.SavePage;
import org.vivier.applications.drafts.Saved;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.format.Language;
import org.vivier.forms.FormPage;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.Desk;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.NoSuchDraft;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;

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
    Filled filled =
        visit.rejected() ? Filled.unsaved(typed, Given.of(visit), List.of()) : Filled.stored(typed);
    return page(status, visit, draft, step, filled);
  }

  @AcceptsBody(BodyKind.FILES)
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> keep(Visit visit, @PathVariable String id, @PathVariable String slug)
      throws IOException {
    Draft shown = drafts.at(visit, id);
    Step step = Step.of(visit.language(), slug);
    Map<String, List<String>> typed = TypedAnswers.of(asked(shown, step), visit.typed());
    Given given = Given.of(visit);
    TypedPage page = new TypedPage(step.key(), typed, given.revision(), given.marks());
    String unwanted = visit.typed(Wish.REMOVE);
    if (SentFiles.answer(shown, unwanted)) {
      detach.handle(shown.device(), shown.id(), unwanted);
    }
    var outcome =
        save.handle(shown.device(), shown.application(), page, SentFiles.of(visit, shown));
    return switch (outcome.saved()) {
      case Saved.TooMuch(int limit) ->
          notKept(visit, shown, step, typed, visit.words().text("portal.page.tooMuch", limit));
      case Saved.NotEditable ignored ->
          notKept(visit, shown, step, typed, visit.words().text("portal.page.tooLate"));
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
    @Nullable EmailDoubt doubt = doubt(visit, draft, step, wish);
    if (!errors.isEmpty() || !overwritten.isEmpty() || doubt != null) {
      HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
      Filled filled = new Filled(draft.answers().values(), null, errors, overwritten, doubt);
      return page(status, visit, drafts.again(draft), step, filled);
    }
    return desk.redirect(onwards(visit, draft, step, wish));
  }

  private static String onwards(Visit visit, Draft draft, Step step, Wish wish) {
    Language language = visit.language();
    boolean toCheck = Wish.fromCheck(visit);
    return switch (wish) {
      case NEXT -> draft.path(toCheck ? Step.CHECK : step.next(), language);
      case LATER -> draft.path(Step.LATER, language);
      case ACCOMMODATION -> MinePaths.accommodation(language, draft.id());
      case BACK ->
          toCheck
              ? draft.path(Step.CHECK, language)
              : step == Step.YOU
                  ? ApplyPaths.start(language, draft.posting())
                  : draft.path(step.previous(), language);
      case STAY -> draft.path(step, language) + (toCheck ? ApplyPaths.FROM_CHECK : "");
    };
  }

  /** Before a letter goes to an address. What was submitted has one that holds already. */
  private static @Nullable EmailDoubt doubt(Visit visit, Draft draft, Step step, Wish wish) {
    return step == Step.YOU && !draft.submitted() && (wish == Wish.NEXT || wish == Wish.LATER)
        ? EmailDoubt.of(visit.typed(EmailDoubt.FIELD), draft.email())
        : null;
  }

  /**
   * The page once more, with what was typed: it can be copied, and the check page says the rest.
   */
  private ResponseEntity<byte[]> notKept(
      Visit visit, Draft draft, Step step, Map<String, List<String>> typed, String why) {
    var error = new FieldError("main", why);
    Filled filled = Filled.unsaved(typed, Given.of(visit), List.of(error));
    return page(HttpStatus.CONFLICT, visit, draft, step, filled);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Visit visit, Draft draft, Step step, Filled filled) {
    return desk.page(status, "page", pages.of(visit, draft, step, filled));
  }

  private static FormPage asked(Draft draft, Step step) {
    return draft.form().page(step.key()).orElseThrow(NoSuchDraft::new);
  }
}
