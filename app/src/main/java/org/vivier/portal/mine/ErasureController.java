package org.vivier.portal.mine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.applicant.EraseApplicant.Extent;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.MinePaths.Place;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;

/** Erases an application, or all of a person, for good: chosen first, then done. */
@Controller
class ErasureController {
  private static final String ENGLISH = "/en/my-applications/{id}/erasure";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/effacement";

  private final Drafts drafts;
  private final EraseApplicant erase;
  private final Desk desk;

  ErasureController(Drafts drafts, EraseApplicant erase, Desk desk) {
    this.drafts = drafts;
    this.erase = erase;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(Visit visit, @PathVariable String id) {
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return desk.page(status, "mine/erasure", page(visit, drafts.at(visit, id), null));
  }

  /** Nothing is chosen beforehand: what cannot be undone must not happen by a slip. */
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> erase(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    Optional<Extent> extent = chosen(visit);
    if (extent.isEmpty()) {
      String error = visit.words().text("portal.mine.eraseMissing");
      return desk.page(HttpStatus.UNPROCESSABLE_CONTENT, "mine/erasure", page(visit, draft, error));
    }
    erase.handle(draft.device(), draft.id(), extent.get());
    return desk.redirect(MinePaths.all(visit.language()) + "?done=" + Done.ERASED.code());
  }

  private static Optional<Extent> chosen(Visit visit) {
    return switch (visit.typed("extent")) {
      case "one" -> Optional.of(Extent.THIS_ONE);
      case "all" -> Optional.of(Extent.ALL_MINE);
      default -> Optional.empty();
    };
  }

  private ErasurePage page(Visit visit, Draft draft, @Nullable String error) {
    Language language = visit.language();
    return new ErasurePage(
        desk.frame(
            draft.posting(),
            language,
            visit.words().text("portal.mine.eraseTitle"),
            visit.words().text("portal.mine.description"),
            MinePaths.at(language, draft.id(), Place.ERASURE),
            MinePaths.at(language.other(), draft.id(), Place.ERASURE)),
        visit.token(),
        draft.job(language),
        List.of(choice(visit, "one"), choice(visit, "all")),
        error,
        MinePaths.at(language, draft.id(), Place.ARCHIVE),
        draft.application().reference() == null
            ? draft.path(Step.CHECK, language)
            : MinePaths.one(language, draft.id()),
        visit.rejected());
  }

  private static Choice choice(Visit visit, String value) {
    return new Choice(
        value,
        visit.words().text("portal.mine.erase-" + value),
        null,
        visit.shownAgain() && visit.typed("extent").equals(value));
  }
}
