package org.vivier.portal.mine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.format.Language;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.MyApplicationPaths.Place;

/** Takes an application back, after one page that says what that means. */
@Controller
class WithdrawalController {
  private static final String ENGLISH = "/en/my-applications/{id}/withdrawal";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/retrait";
  private static final int MOST = 2_000;

  private final WithdrawApplication withdraw;
  private final CandidateResponses responses;

  WithdrawalController(WithdrawApplication withdraw, CandidateResponses responses) {
    this.withdraw = withdraw;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(CandidateRequest request, Draft sent) {
    if (!sent.submitted()) {
      return responses.mine(request, sent);
    }
    return responses.page(request.status(), "mine/withdrawal", page(request, sent, null));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> withdraw(CandidateRequest request, Draft sent) {
    String reason = request.typed("reason");
    if (reason.length() > MOST) {
      String error = request.words().text("portal.mine.tooLong", MOST);
      return responses.page(
          HttpStatus.UNPROCESSABLE_CONTENT, "mine/withdrawal", page(request, sent, error));
    }
    withdraw.handle(sent.device(), sent.id(), reason);
    return responses.mine(request, sent, FlashMessage.WITHDRAWN);
  }

  private WithdrawalPage page(CandidateRequest request, Draft sent, @Nullable String error) {
    Language language = request.language();
    @Nullable Instant until = sent.changesUntil();
    return new WithdrawalPage(
        responses.frame(
            sent.posting(),
            language,
            request.words().text("portal.mine.withdrawTitle"),
            request.words().text("portal.mine.description"),
            MyApplicationPaths.at(language, sent.id(), Place.WITHDRAWAL),
            MyApplicationPaths.at(language.other(), sent.id(), Place.WITHDRAWAL)),
        request.token(),
        sent.job(language),
        sent.changeable(),
        until == null ? null : sent.moment(until, language),
        request.typed("reason"),
        error,
        MyApplicationPaths.one(language, sent.id()),
        request.rejected());
  }
}
