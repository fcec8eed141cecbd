package org.vivier.portal.mine;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.applicant.ChangeEmail;
import org.vivier.applications.applicant.EmailChangeResult;
import org.vivier.format.EmailAddress;
import org.vivier.forms.Question;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.FlashMessage;

/** Asks for another e-mail address; it holds once both addresses confirm. */
@Controller
class EmailController {
  private static final String ENGLISH = "/en/my-applications/{id}/email-address";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/adresse-courriel";

  /** The button that leaves the address as it is. */
  private static final String KEEP = "keep";

  private final EmailPages pages;
  private final ChangeEmail change;
  private final CandidateResponses responses;

  EmailController(EmailPages pages, ChangeEmail change, CandidateResponses responses) {
    this.pages = pages;
    this.change = change;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(CandidateRequest request, Draft sent) {
    if (!sent.submitted()) {
      return responses.mine(request, sent);
    }
    return pages.of(request.status(), request, sent, null, null, null);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(CandidateRequest request, Draft sent) {
    return request.typed(KEEP).isEmpty() ? request(request, sent) : keep(request, sent);
  }

  private ResponseEntity<byte[]> keep(CandidateRequest request, Draft sent) {
    // Pressed too late, when both had confirmed, or twice: the page itself says what holds.
    return change.cancel(sent.device(), sent.id())
        ? responses.mine(request, sent, FlashMessage.EMAIL_KEPT)
        : responses.mine(request, sent);
  }

  private ResponseEntity<byte[]> request(CandidateRequest request, Draft sent) {
    String cleaned = EmailAddress.cleaned(request.typed("email"));
    @Nullable EmailDoubt doubt =
        Question.isAddress(cleaned)
            ? EmailDoubt.of(request.typed(EmailDoubt.FIELD), cleaned)
            : null;
    if (doubt != null) {
      return pages.of(HttpStatus.OK, request, sent, doubt, null, null);
    }
    return switch (change.request(
        sent.device(), sent.id(), request.typed("email"), request.asker())) {
      case EmailChangeResult.Requested(var until) ->
          pages.of(HttpStatus.OK, request, sent, null, null, until);
      case EmailChangeResult.NotAnAddress ignored -> {
        String error = request.words().text("portal.back.error");
        yield pages.of(HttpStatus.UNPROCESSABLE_CONTENT, request, sent, null, error, null);
      }
      case EmailChangeResult.TooMany ignored -> {
        String error = request.words().text("portal.mine.emailTooMany");
        yield pages.of(HttpStatus.TOO_MANY_REQUESTS, request, sent, null, error, null);
      }
      default -> responses.mine(request, sent);
    };
  }
}
