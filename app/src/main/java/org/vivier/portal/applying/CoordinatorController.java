package org.vivier.portal.applying;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.AnswerCoordinator;
import org.vivier.format.Invisible;
import org.vivier.platform.words.Words;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Visit;
import org.vivier.portal.applying.AccommodationPages.Shown;

/** Answers the accommodation coordinator, or accepts proposed measures. */
@Controller
class CoordinatorController {
  private static final String ANSWER_EN = "/en/apply/{id}/accommodation/answer";
  private static final String ANSWER_FR = "/fr/postuler/{id}/mesures-d-adaptation/reponse";
  private static final String AGREEMENT_EN = "/en/apply/{id}/accommodation/agreement";
  private static final String AGREEMENT_FR = "/fr/postuler/{id}/mesures-d-adaptation/accord";
  private static final int MOST = 4_000;

  private final Drafts drafts;
  private final AnswerCoordinator coordinator;
  private final AccommodationPages pages;
  private final Desk desk;

  CoordinatorController(
      Drafts drafts, AnswerCoordinator coordinator, AccommodationPages pages, Desk desk) {
    this.drafts = drafts;
    this.coordinator = coordinator;
    this.pages = pages;
    this.desk = desk;
  }

  /** Of a form that came without a token, or in the other language: what was typed is shown. */
  @GetMapping({ANSWER_EN, ANSWER_FR, AGREEMENT_EN, AGREEMENT_FR})
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    if (!draft.submitted()) {
      return desk.redirect(MinePaths.one(visit.language(), draft.id()));
    }
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return pages.page(status, visit, draft, Shown.STORED);
  }

  @PostMapping({ANSWER_EN, ANSWER_FR})
  ResponseEntity<byte[]> answer(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    String text = AccommodationPages.typed(visit, "answer");
    @Nullable String error = error(visit.words(), text);
    if (error != null) {
      return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, visit, draft, Shown.answer(error, null));
    }
    return coordinator.answer(draft.device(), draft.id(), text)
        ? desk.redirect(MinePaths.one(visit.language(), draft.id(), Done.ACCOMMODATION_ANSWERED))
        : refused(visit, draft, "portal.accommodation.answerRefused");
  }

  @PostMapping({AGREEMENT_EN, AGREEMENT_FR})
  ResponseEntity<byte[]> agree(Visit visit, @PathVariable String id) {
    Draft draft = drafts.at(visit, id);
    return coordinator.accept(draft.device(), draft.id(), number(visit))
        ? desk.redirect(MinePaths.one(visit.language(), draft.id(), Done.ACCOMMODATION_AGREED))
        : refused(visit, draft, "portal.accommodation.proposalChanged");
  }

  private ResponseEntity<byte[]> refused(Visit visit, Draft draft, String why) {
    return pages.page(
        HttpStatus.CONFLICT,
        visit,
        drafts.again(draft),
        Shown.answer(null, visit.words().text(why)));
  }

  private static @Nullable String error(Words words, String text) {
    if (Invisible.only(text)) {
      return words.text("portal.accommodation.answerMissing");
    }
    return text.length() > MOST ? words.text("portal.mine.tooLong", MOST) : null;
  }

  private static int number(Visit visit) {
    try {
      return Integer.parseInt(visit.typed("proposal"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
