package org.vivier.portal.applying;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.AskForAccommodation;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.applying.AccommodationPages.Shown;

/** Asks for an accommodation. What is typed goes to the coordinator's store and nowhere else. */
@Controller
class AccommodationController {
  private static final String ENGLISH = "/en/apply/{id}/accommodation";
  private static final String FRENCH = "/fr/postuler/{id}/mesures-d-adaptation";

  private final AccommodationPages pages;
  private final AskForAccommodation ask;
  private final CandidateResponses responses;

  AccommodationController(
      AccommodationPages pages, AskForAccommodation ask, CandidateResponses responses) {
    this.pages = pages;
    this.ask = ask;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request, Draft draft) {
    if (!draft.application().mayAskForAccommodation()) {
      return responses.mine(request, draft);
    }
    return pages.page(request.status(), request, draft, Shown.STORED);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> keep(CandidateRequest request, Draft draft) {
    AccommodationForm form = AccommodationForm.of(request);
    @Nullable String wrongNeeds = form.wrongNeeds(draft.submitted(), request.words());
    @Nullable String wrongReach = form.wrongReach(request.words());
    if (wrongNeeds != null || wrongReach != null) {
      return pages.page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          request,
          draft,
          new Shown(true, wrongNeeds, wrongReach, null, null));
    }
    return responses.redirect(
        switch (ask.handle(draft.device(), draft.id(), form.needs(), form.reach())) {
          case KEPT -> AccommodationPages.back(request, draft);
          case REQUESTED ->
              MyApplicationPaths.one(request.language(), draft.id(), FlashMessage.ACCOMMODATION);
          case NONE ->
              draft.submitted()
                  ? MyApplicationPaths.one(
                      request.language(), draft.id(), FlashMessage.ACCOMMODATION_WITHDRAWN)
                  : AccommodationPages.back(request, draft);
          case NOT_POSSIBLE -> MyApplicationPaths.one(request.language(), draft.id());
        });
  }
}
