package org.vivier.portal.mine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.Applications;
import org.vivier.applications.PendingEmail;
import org.vivier.format.Language;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.MyApplicationPaths.Place;

/** Makes the page on which another address is asked for. */
@Component
class EmailPages {
  private final Applications applications;
  private final CandidateResponses responses;

  EmailPages(Applications applications, CandidateResponses responses) {
    this.applications = applications;
    this.responses = responses;
  }

  /**
   * The page.
   *
   * @param until until when the links work that were just sent; null when none were
   */
  ResponseEntity<byte[]> of(
      HttpStatus status,
      CandidateRequest request,
      Draft sent,
      @Nullable EmailDoubt doubt,
      @Nullable String error,
      @Nullable Instant until) {
    Language language = request.language();
    EmailPage page =
        new EmailPage(
            responses.frame(
                sent.posting(),
                language,
                request.words().text("portal.mine.emailTitle"),
                request.words().text("portal.mine.description"),
                MyApplicationPaths.at(language, sent.id(), Place.EMAIL),
                MyApplicationPaths.at(language.other(), sent.id(), Place.EMAIL)),
            request.token(),
            sent.job(language),
            sent.email(),
            request.typed("email"),
            doubt,
            error,
            until == null ? null : sent.moment(until, language),
            responses.letterLeaves(),
            until == null ? pending(sent, language) : null,
            MyApplicationPaths.one(language, sent.id()),
            request.rejected());
    return responses.page(status, "mine/email", page);
  }

  private EmailPage.@Nullable Pending pending(Draft sent, Language language) {
    return applications
        .pendingEmail(sent.application())
        .map(found -> pending(found, sent, language))
        .orElse(null);
  }

  private static EmailPage.Pending pending(PendingEmail found, Draft sent, Language language) {
    List<String> waitsFor = new ArrayList<>();
    if (!found.currentConfirmed()) {
      waitsFor.add(sent.email());
    }
    if (!found.newConfirmed()) {
      waitsFor.add(found.address());
    }
    return new EmailPage.Pending(found.address(), waitsFor, sent.moment(found.until(), language));
  }
}
