package org.vivier.portal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.signin.RequestResumeLink;
import org.vivier.format.EmailAddress;
import org.vivier.forms.Question;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.signin.ResumePage.Kind;

/** Sends a link that leads back to a draft. Never says whether an address is known. */
@Controller
class ResumeController {
  private static final String ENGLISH = "/en/apply/resume";
  private static final String FRENCH = "/fr/postuler/reprise";

  private final RequestResumeLink request;
  private final ResumePages pages;

  ResumeController(RequestResumeLink request, ResumePages pages) {
    this.request = request;
    this.pages = pages;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(CandidateRequest visit) {
    return pages.of(visit, HttpStatus.OK, Kind.ASK, visit.typed("email"));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(CandidateRequest visit) {
    String email = EmailAddress.cleaned(visit.typed("email"));
    if (!Question.isAddress(email)) {
      return pages.noAddress(visit, email);
    }
    @Nullable EmailDoubt doubt = EmailDoubt.of(visit.typed(EmailDoubt.FIELD), email);
    if (doubt != null) {
      return pages.doubt(visit, doubt);
    }
    return request.handle(email, visit.asker())
        ? pages.of(visit, HttpStatus.OK, Kind.SENT, "")
        : pages.of(visit, HttpStatus.TOO_MANY_REQUESTS, Kind.TOO_MANY, email);
  }
}
