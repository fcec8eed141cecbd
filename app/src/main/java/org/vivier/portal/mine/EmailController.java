package org.vivier.portal.mine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.Asker;
import org.vivier.applications.Applications;
import org.vivier.applications.PendingEmail;
import org.vivier.applications.applicant.ChangeEmail;
import org.vivier.applications.applicant.EmailChangeResult;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.forms.Question;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.FlashMessage;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.MyApplicationPaths.Place;

/** Asks for another e-mail address; it holds once both addresses confirm. */
@Controller
class EmailController {
  private static final String ENGLISH = "/en/my-applications/{id}/email-address";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/adresse-courriel";

  /** The button that leaves the address as it is. */
  private static final String KEEP = "keep";

  private final Drafts drafts;
  private final Applications applications;
  private final ChangeEmail change;
  private final CandidateResponses responses;

  EmailController(
      Drafts drafts, Applications applications, ChangeEmail change, CandidateResponses responses) {
    this.drafts = drafts;
    this.applications = applications;
    this.change = change;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(CandidateRequest request, @PathVariable String id) {
    Draft sent = drafts.at(request, id);
    if (!sent.submitted()) {
      return responses.redirect(MyApplicationPaths.one(request.language(), sent.id()));
    }
    HttpStatus status = request.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return responses.page(status, "mine/email", page(request, sent, null, null, null));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(CandidateRequest request, @PathVariable String id) {
    Draft sent = drafts.at(request, id);
    return request.typed(KEEP).isEmpty() ? request(request, sent) : keep(request, sent);
  }

  private ResponseEntity<byte[]> keep(CandidateRequest request, Draft sent) {
    // Pressed too late, when both had confirmed, or twice: the page itself says what holds.
    boolean kept = change.cancel(sent.device(), sent.id());
    return responses.redirect(
        kept
            ? MyApplicationPaths.one(request.language(), sent.id(), FlashMessage.EMAIL_KEPT)
            : MyApplicationPaths.one(request.language(), sent.id()));
  }

  private ResponseEntity<byte[]> request(CandidateRequest request, Draft sent) {
    String cleaned = EmailAddress.cleaned(request.typed("email"));
    @Nullable EmailDoubt doubt =
        Question.isAddress(cleaned)
            ? EmailDoubt.of(request.typed(EmailDoubt.FIELD), cleaned)
            : null;
    if (doubt != null) {
      return responses.page(HttpStatus.OK, "mine/email", page(request, sent, doubt, null, null));
    }
    return switch (change.request(
        sent.device(), sent.id(), request.typed("email"), Asker.of(request.request()))) {
      case EmailChangeResult.Requested(var until) ->
          responses.page(HttpStatus.OK, "mine/email", page(request, sent, null, null, until));
      case EmailChangeResult.NotAnAddress ignored -> {
        String error = request.words().text("portal.back.error");
        yield responses.page(
            HttpStatus.UNPROCESSABLE_CONTENT, "mine/email", page(request, sent, null, error, null));
      }
      case EmailChangeResult.TooMany ignored -> {
        String error = request.words().text("portal.mine.emailTooMany");
        yield responses.page(
            HttpStatus.TOO_MANY_REQUESTS, "mine/email", page(request, sent, null, error, null));
      }
      default -> responses.redirect(MyApplicationPaths.one(request.language(), sent.id()));
    };
  }

  private EmailPage page(
      CandidateRequest request,
      Draft sent,
      @Nullable EmailDoubt doubt,
      @Nullable String error,
      @Nullable Instant until) {
    Language language = request.language();
    return new EmailPage(
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
