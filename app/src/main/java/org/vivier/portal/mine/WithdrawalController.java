package org.vivier.portal.mine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.format.Language;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.MinePaths.Place;
import org.vivier.portal.Visit;

/** Takes an application back, after one page that says what that means. */
@Controller
class WithdrawalController {
  private static final String ENGLISH = "/en/my-applications/{id}/withdrawal";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/retrait";
  private static final int MOST = 2_000;

  private final Drafts drafts;
  private final WithdrawApplication withdraw;
  private final Desk desk;

  WithdrawalController(Drafts drafts, WithdrawApplication withdraw, Desk desk) {
    this.drafts = drafts;
    this.withdraw = withdraw;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    if (!sent.submitted()) {
      return desk.redirect(MinePaths.one(visit.language(), sent.id()));
    }
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return desk.page(status, "mine/withdrawal", page(visit, sent, null));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> withdraw(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    String reason = visit.typed("reason");
    if (reason.length() > MOST) {
      String error = visit.words().text("portal.mine.tooLong", MOST);
      return desk.page(
          HttpStatus.UNPROCESSABLE_CONTENT, "mine/withdrawal", page(visit, sent, error));
    }
    withdraw.handle(sent.device(), sent.id(), reason);
    return desk.redirect(MinePaths.one(visit.language(), sent.id(), Done.WITHDRAWN));
  }

  private WithdrawalPage page(Visit visit, Draft sent, @Nullable String error) {
    Language language = visit.language();
    @Nullable Instant until = sent.changesUntil();
    return new WithdrawalPage(
        desk.frame(
            sent.posting(),
            language,
            visit.words().text("portal.mine.withdrawTitle"),
            visit.words().text("portal.mine.description"),
            MinePaths.at(language, sent.id(), Place.WITHDRAWAL),
            MinePaths.at(language.other(), sent.id(), Place.WITHDRAWAL)),
        visit.token(),
        sent.job(language),
        sent.changeable(),
        until == null ? null : sent.moment(until, language),
        visit.typed("reason"),
        error,
        MinePaths.one(language, sent.id()),
        visit.rejected());
  }
}
