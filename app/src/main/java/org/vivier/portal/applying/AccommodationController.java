package org.vivier.portal.applying;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.AskForAccommodation;
import org.vivier.format.EmailAddress;
import org.vivier.format.Invisible;
import org.vivier.forms.Question;
import org.vivier.platform.words.Words;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.applying.AccommodationPages.Shown;

/** Asks for an accommodation. What is typed goes to the coordinator's store and nowhere else. */
@Controller
class AccommodationController {
  private static final String ENGLISH = "/en/apply/{id}/accommodation";
  private static final String FRENCH = "/fr/postuler/{id}/mesures-d-adaptation";
  private static final int MOST = 10_000;
  private static final int MOST_REACH = 300;

  private final Drafts drafts;
  private final AccommodationPages pages;
  private final AskForAccommodation ask;
  private final CandidateResponses responses;

  AccommodationController(
      Drafts drafts,
      AccommodationPages pages,
      AskForAccommodation ask,
      CandidateResponses responses) {
    this.drafts = drafts;
    this.pages = pages;
    this.ask = ask;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(CandidateRequest request, @PathVariable String id) {
    Draft draft = drafts.at(request, id);
    if (!draft.application().mayAskForAccommodation()) {
      return responses.redirect(MyApplicationPaths.one(request.language(), draft.id()));
    }
    HttpStatus status = request.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return pages.page(status, request, draft, Shown.STORED);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> keep(CandidateRequest request, @PathVariable String id) {
    Draft draft = drafts.at(request, id);
    boolean takenBack = request.typed("act").equals("withdraw");
    String needs = takenBack ? "" : AccommodationPages.typed(request, "needs");
    String reach =
        takenBack ? "" : EmailAddress.cleaned(AccommodationPages.typed(request, "reach"));
    @Nullable String wrongNeeds = wrongNeeds(request.words(), draft, needs, takenBack);
    @Nullable String wrongReach = wrongReach(request.words(), reach);
    if (wrongNeeds != null || wrongReach != null) {
      return pages.page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          request,
          draft,
          new Shown(true, wrongNeeds, wrongReach, null, null));
    }
    return responses.redirect(
        switch (ask.handle(draft.device(), draft.id(), needs, reach)) {
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

  private static @Nullable String wrongNeeds(
      Words words, Draft draft, String needs, boolean takenBack) {
    if (needs.length() > MOST) {
      return words.text("portal.mine.tooLong", MOST);
    }
    return Invisible.only(needs) && draft.submitted() && !takenBack
        ? words.text("portal.accommodation.missing")
        : null;
  }

  private static @Nullable String wrongReach(Words words, String reach) {
    if (reach.length() > MOST_REACH) {
      return words.text("portal.mine.tooLong", MOST_REACH);
    }
    return isMeantAsAddress(reach) && !Question.isAddress(reach)
        ? words.text("portal.back.error")
        : null;
  }

  /** One word with an at sign inside; what else people write, a person reads. */
  private static boolean isMeantAsAddress(String reach) {
    return reach.indexOf('@') > 0 && reach.chars().noneMatch(Character::isWhitespace);
  }
}
