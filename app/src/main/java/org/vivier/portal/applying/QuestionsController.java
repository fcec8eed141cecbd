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
import org.vivier.applications.drafts.SaveResult;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.format.Language;
import org.vivier.forms.FormPage;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.request.AcceptsBody;
import org.vivier.platform.request.BodyKind;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.DraftNotFound;
import org.vivier.portal.Drafts;
import org.vivier.portal.MyApplicationPaths;
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
  ResponseEntity<byte[]> show(
      CandidateRequest visit, @PathVariable String id, @PathVariable String slug) {
    Draft draft = drafts.at(visit, id);
    Step step = Step.of(visit.language(), slug);
    if (!draft.open() && !draft.waits()) {
      return responses.redirect(draft.path(Step.CHECK, visit.language()));
    }
    Map<String, List<String>> typed =
        visit.rejected()
            ? TypedAnswers.of(asked(draft, step), visit.typed())
            : draft.answers().values();
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    FilledForm filled =
        visit.rejected()
            ? FilledForm.unsaved(typed, FormBaseline.of(visit), List.of())
            : FilledForm.stored(typed);
    return page(status, visit, draft, step, filled);
  }

  @AcceptsBody(BodyKind.FILES)
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> keep(
      CandidateRequest visit, @PathVariable String id, @PathVariable String slug)
      throws IOException {
    Draft shown = drafts.at(visit, id);
    Step step = Step.of(visit.language(), slug);
    Map<String, List<String>> typed = TypedAnswers.of(asked(shown, step), visit.typed());
    FormBaseline given = FormBaseline.of(visit);
    TypedPage page = new TypedPage(step.key(), typed, given.revision(), given.marks());
    String unwanted = visit.typed(FormAction.REMOVE);
    if (SentFiles.answer(shown, unwanted)) {
      detach.handle(shown.device(), shown.id(), unwanted);
    }
    var outcome =
        save.handle(shown.device(), shown.application(), page, SentFiles.of(visit, shown));
    return switch (outcome.saved()) {
      case SaveResult.TooMuch(int limit) ->
          notKept(visit, shown, step, typed, visit.words().text("portal.page.tooMuch", limit));
      case SaveResult.NotEditable ignored ->
          notKept(visit, shown, step, typed, visit.words().text("portal.page.tooLate"));
      case SaveResult.Kept kept -> {
        var refused =
            FieldErrors.notTaken(shown, outcome.refused(), kept.tooLong(), visit.language());
        yield onwards(visit, typed(shown, kept, typed), step, refused, kept.overwritten());
      }
    };
  }

  /** The draft as it is kept; what was too long for that still stands in its field. */
  private static Draft typed(Draft shown, SaveResult.Kept kept, Map<String, List<String>> typed) {
    Map<String, List<String>> tooLong = new HashMap<>();
    kept.tooLong()
        .forEach(problem ->
            tooLong.put(problem.question(), typed.getOrDefault(problem.question(), List.of())));
    return shown.answered(kept.answers().with(tooLong, kept.revision()));
  }

  private ResponseEntity<byte[]> onwards(
      CandidateRequest visit,
      Draft draft,
      Step step,
      List<FieldError> refused,
      Map<String, List<String>> overwritten) {
    FormAction action = FormAction.of(visit);
    List<FieldError> errors =
        action == FormAction.NEXT
            ? FieldErrors.of(draft, step, refused, visit.language())
            : refused;
    @Nullable EmailDoubt doubt = doubt(visit, draft, step, action);
    if (!errors.isEmpty() || !overwritten.isEmpty() || doubt != null) {
      HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
      FilledForm filled =
          new FilledForm(draft.answers().values(), null, errors, overwritten, doubt);
      return page(status, visit, drafts.again(draft), step, filled);
    }
    return responses.redirect(onwards(visit, draft, step, action));
  }

  private static String onwards(CandidateRequest visit, Draft draft, Step step, FormAction action) {
    Language language = visit.language();
    boolean toCheck = FormAction.fromCheck(visit);
    return switch (action) {
      case NEXT -> draft.path(toCheck ? Step.CHECK : step.next(), language);
      case LATER -> draft.path(Step.LATER, language);
      case ACCOMMODATION -> MyApplicationPaths.accommodation(language, draft.id());
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
  private static @Nullable EmailDoubt doubt(
      CandidateRequest visit, Draft draft, Step step, FormAction action) {
    return step == Step.YOU
            && !draft.submitted()
            && (action == FormAction.NEXT || action == FormAction.LATER)
        ? EmailDoubt.of(visit.typed(EmailDoubt.FIELD), draft.email())
        : null;
  }

  /**
   * The page once more, with what was typed: it can be copied, and the check page says the rest.
   */
  private ResponseEntity<byte[]> notKept(
      CandidateRequest visit, Draft draft, Step step, Map<String, List<String>> typed, String why) {
    var error = new FieldError("main", why);
    FilledForm filled = FilledForm.unsaved(typed, FormBaseline.of(visit), List.of(error));
    return page(HttpStatus.CONFLICT, visit, draft, step, filled);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, CandidateRequest visit, Draft draft, Step step, FilledForm filled) {
    return responses.page(status, "page", pages.of(visit, draft, step, filled));
  }

  private static FormPage asked(Draft draft, Step step) {
    return draft.form().page(step.key()).orElseThrow(DraftNotFound::new);
  }
}
