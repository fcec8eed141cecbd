package org.vivier.portal.mine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.applicant.EraseApplicant.Extent;
import org.vivier.format.Language;
import org.vivier.platform.page.Choice;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.MyApplicationPaths.Place;
import org.vivier.portal.Step;

/** Erases an application, or all of a person, for good: chosen first, then done. */
@Controller
class ErasureController {
  private static final String ENGLISH = "/en/my-applications/{id}/erasure";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/effacement";

  private final EraseApplicant erase;
  private final CandidateResponses responses;

  ErasureController(EraseApplicant erase, CandidateResponses responses) {
    this.erase = erase;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(CandidateRequest request, Draft draft) {
    return responses.page(request.status(), "mine/erasure", page(request, draft, null));
  }

  /** Nothing is chosen beforehand: what cannot be undone must not happen by a slip. */
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> erase(CandidateRequest request, Draft draft) {
    Optional<Extent> extent = chosen(request);
    if (extent.isEmpty()) {
      String error = request.words().text("portal.mine.eraseMissing");
      return responses.page(
          HttpStatus.UNPROCESSABLE_CONTENT, "mine/erasure", page(request, draft, error));
    }
    erase.handle(draft.device(), draft.id(), extent.get());
    return responses.redirect(MyApplicationPaths.all(request.language(), FlashMessage.ERASED));
  }

  private static Optional<Extent> chosen(CandidateRequest request) {
    return switch (request.typed("extent")) {
      case "one" -> Optional.of(Extent.THIS_ONE);
      case "all" -> Optional.of(Extent.ALL_MINE);
      default -> Optional.empty();
    };
  }

  private ErasurePage page(CandidateRequest request, Draft draft, @Nullable String error) {
    Language language = request.language();
    return new ErasurePage(
        responses.frame(
            draft.posting(),
            language,
            request.words().text("portal.mine.eraseTitle"),
            request.words().text("portal.mine.description"),
            MyApplicationPaths.at(language, draft.id(), Place.ERASURE),
            MyApplicationPaths.at(language.other(), draft.id(), Place.ERASURE)),
        request.token(),
        draft.job(language),
        List.of(choice(request, "one"), choice(request, "all")),
        error,
        MyApplicationPaths.at(language, draft.id(), Place.ARCHIVE),
        draft.application().reference() == null
            ? draft.path(Step.CHECK, language)
            : MyApplicationPaths.one(language, draft.id()),
        request.rejected());
  }

  private static Choice choice(CandidateRequest request, String value) {
    return new Choice(
        value,
        request.words().text("portal.mine.erase-" + value),
        null,
        request.shownAgain() && request.typed("extent").equals(value));
  }
}
