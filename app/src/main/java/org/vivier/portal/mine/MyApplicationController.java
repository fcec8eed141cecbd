package org.vivier.portal.mine;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.ChangeLanguage;
import org.vivier.applications.submission.DiscardCorrection;
import org.vivier.applications.submission.ReinstateApplication;
import org.vivier.applications.submission.ReinstatementResult;
import org.vivier.format.Language;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.Step;

/** The candidate's page, and what takes one button there. */
@Controller
class MyApplicationController {
  private static final String ENGLISH = "/en/my-applications/{id}";
  private static final String FRENCH = "/fr/mes-candidatures/{id}";

  private final ReinstateApplication reinstate;
  private final DiscardCorrection discard;
  private final ChangeLanguage changeLanguage;
  private final MyApplicationPages pages;
  private final CandidateResponses responses;

  MyApplicationController(
      ReinstateApplication reinstate,
      DiscardCorrection discard,
      ChangeLanguage changeLanguage,
      MyApplicationPages pages,
      CandidateResponses responses) {
    this.reinstate = reinstate;
    this.discard = discard;
    this.changeLanguage = changeLanguage;
    this.pages = pages;
    this.responses = responses;
  }

  @GetMapping({
    ENGLISH,
    FRENCH,
    ENGLISH + "/{button:reinstatement|discard|language}",
    FRENCH + "/{button:retablissement|abandon|langue}"
  })
  ResponseEntity<byte[]> show(CandidateRequest request, Draft sent) {
    if (sent.application().reference() == null) {
      return responses.redirect(sent.path(Step.CHECK, request.language()));
    }
    return responses.page(request.status(), "mine/one", pages.of(request, sent));
  }

  /** Too late shows on the page itself, which then says so. */
  @PostMapping({ENGLISH + "/reinstatement", FRENCH + "/retablissement"})
  ResponseEntity<byte[]> reinstate(CandidateRequest request, Draft sent) {
    boolean counts =
        reinstate.handle(sent.device(), sent.id()) instanceof ReinstatementResult.Reinstated;
    return counts ? after(request, sent, FlashMessage.REINSTATED) : back(request, sent);
  }

  @PostMapping({ENGLISH + "/discard", FRENCH + "/abandon"})
  ResponseEntity<byte[]> discard(CandidateRequest request, Draft sent) {
    boolean gone = discard.handle(sent.device(), sent.id());
    return gone ? after(request, sent, FlashMessage.DISCARDED) : back(request, sent);
  }

  @PostMapping({ENGLISH + "/language", FRENCH + "/langue"})
  ResponseEntity<byte[]> language(CandidateRequest request, Draft sent) {
    return Language.ofTag(request.typed("language"))
        .map(language -> {
          changeLanguage.handle(sent.device(), sent.id(), language);
          return after(request, sent, FlashMessage.LANGUAGE);
        })
        .orElseGet(() -> back(request, sent));
  }

  private ResponseEntity<byte[]> after(CandidateRequest request, Draft sent, FlashMessage done) {
    return responses.mine(request, sent, done);
  }

  private ResponseEntity<byte[]> back(CandidateRequest request, Draft sent) {
    return responses.mine(request, sent);
  }
}
