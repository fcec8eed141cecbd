package org.vivier.portal.applying;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.AnswerCoordinator;
import org.vivier.format.Invisible;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.FlashMessage;
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
  private final CandidateResponses responses;

  CoordinatorController(
      Drafts drafts,
      AnswerCoordinator coordinator,
      AccommodationPages pages,
      CandidateResponses responses) {
    this.drafts = drafts;
    this.coordinator = coordinator;
    this.pages = pages;
    this.responses = responses;
  }

  /** Of a form that came without a token, or in the other language: what was typed is shown. */
  @GetMapping({ANSWER_EN, ANSWER_FR, AGREEMENT_EN, AGREEMENT_FR})
  ResponseEntity<byte[]> show(CandidateRequest request, Draft draft) {
    if (!draft.submitted()) {
      return responses.mine(request, draft);
    }
    return pages.page(request.status(), request, draft, Shown.STORED);
  }

  @PostMapping({ANSWER_EN, ANSWER_FR})
  ResponseEntity<byte[]> answer(CandidateRequest request, Draft draft) {
    String text = AccommodationPages.typed(request, "answer");
    @Nullable String error = error(request.words(), text);
    if (error != null) {
      return pages.page(
          HttpStatus.UNPROCESSABLE_CONTENT, request, draft, Shown.answer(error, null));
    }
    return coordinator.answer(draft.device(), draft.id(), text)
        ? responses.mine(request, draft, FlashMessage.ACCOMMODATION_ANSWERED)
        : refused(request, draft, "portal.accommodation.answerRefused");
  }

  @PostMapping({AGREEMENT_EN, AGREEMENT_FR})
  ResponseEntity<byte[]> agree(CandidateRequest request, Draft draft) {
    return coordinator.accept(draft.device(), draft.id(), number(request))
        ? responses.mine(request, draft, FlashMessage.ACCOMMODATION_AGREED)
        : refused(request, draft, "portal.accommodation.proposalChanged");
  }

  private ResponseEntity<byte[]> refused(CandidateRequest request, Draft draft, String why) {
    return pages.page(
        HttpStatus.CONFLICT,
        request,
        drafts.again(draft),
        Shown.answer(null, request.words().text(why)));
  }

  private static @Nullable String error(Words words, String text) {
    if (Invisible.only(text)) {
      return words.text("portal.accommodation.answerMissing");
    }
    return text.length() > MOST ? words.text("portal.mine.tooLong", MOST) : null;
  }

  private static int number(CandidateRequest request) {
    try {
      return Integer.parseInt(request.typed("proposal"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
