package org.vivier.portal.mine;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.ChangeLanguage;
import org.vivier.applications.submission.DiscardCorrection;
import org.vivier.applications.submission.ReinstateApplication;
import org.vivier.applications.submission.Reinstatement;
import org.vivier.format.Language;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;

/** The candidate's page, and what takes one button there. */
@Controller
class MineOneController {
  private static final String ENGLISH = "/en/my-applications/{id}";
  private static final String FRENCH = "/fr/mes-candidatures/{id}";

  private final Drafts drafts;
  private final ReinstateApplication reinstate;
  private final DiscardCorrection discard;
  private final ChangeLanguage changeLanguage;
  private final MinePages pages;
  private final Desk desk;

  MineOneController(
      Drafts drafts,
      ReinstateApplication reinstate,
      DiscardCorrection discard,
      ChangeLanguage changeLanguage,
      MinePages pages,
      Desk desk) {
    this.drafts = drafts;
    this.reinstate = reinstate;
    this.discard = discard;
    this.changeLanguage = changeLanguage;
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping({
    ENGLISH,
    FRENCH,
    ENGLISH + "/{button:reinstatement|discard|language}",
    FRENCH + "/{button:retablissement|abandon|langue}"
  })
  ResponseEntity<byte[]> show(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    if (sent.application().reference() == null) {
      return desk.redirect(sent.path(Step.CHECK, visit.language()));
    }
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return desk.page(status, "mine/one", pages.of(visit, sent));
  }

  /** Too late shows on the page itself, which then says so. */
  @PostMapping({ENGLISH + "/reinstatement", FRENCH + "/retablissement"})
  ResponseEntity<byte[]> reinstate(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    boolean counts = reinstate.handle(sent.device(), sent.id()) instanceof Reinstatement.Reinstated;
    return counts ? after(visit, sent, Done.REINSTATED) : back(visit, sent);
  }

  @PostMapping({ENGLISH + "/discard", FRENCH + "/abandon"})
  ResponseEntity<byte[]> discard(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    boolean gone = discard.handle(sent.device(), sent.id());
    return gone ? after(visit, sent, Done.DISCARDED) : back(visit, sent);
  }

  @PostMapping({ENGLISH + "/language", FRENCH + "/langue"})
  ResponseEntity<byte[]> language(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    return Language.ofTag(visit.typed("language"))
        .map(language -> {
          changeLanguage.handle(sent.device(), sent.id(), language);
          return after(visit, sent, Done.LANGUAGE);
        })
        .orElseGet(() -> back(visit, sent));
  }

  private ResponseEntity<byte[]> after(Visit visit, Draft sent, Done done) {
    return desk.redirect(MinePaths.one(visit.language(), sent.id(), done));
  }

  private ResponseEntity<byte[]> back(Visit visit, Draft sent) {
    return desk.redirect(MinePaths.one(visit.language(), sent.id()));
  }
}
