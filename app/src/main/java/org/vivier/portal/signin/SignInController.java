package org.vivier.portal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.signin.RequestSignInCode;
import org.vivier.format.EmailAddress;
import org.vivier.forms.Question;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.CandidateRequest;

/** Sends a code. Never says whether an address is known. */
@Controller
class SignInController {
  private static final String ENGLISH = "/en/my-applications/sign-in";
  private static final String FRENCH = "/fr/mes-candidatures/connexion";

  private final RequestSignInCode request;
  private final SignInPages pages;

  SignInController(RequestSignInCode request, SignInPages pages) {
    this.request = request;
    this.pages = pages;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(CandidateRequest visit) {
    return pages.ask(visit, HttpStatus.OK, visit.shownAgain() ? visit.typed("email") : "", null);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(CandidateRequest visit) {
    String email = EmailAddress.cleaned(visit.typed("email"));
    if (!Question.isAddress(email)) {
      String error = visit.words().text("portal.back.error");
      return pages.ask(visit, HttpStatus.UNPROCESSABLE_CONTENT, email, error);
    }
    @Nullable EmailDoubt doubt = EmailDoubt.of(visit.typed(EmailDoubt.FIELD), email);
    if (doubt != null) {
      return pages.doubt(visit, doubt);
    }
    return request.handle(email, visit.asker())
        ? pages.code(visit, HttpStatus.OK, email, null)
        : pages.ask(
            visit,
            HttpStatus.TOO_MANY_REQUESTS,
            email,
            visit.words().text("portal.signIn.tooMany"));
  }
}
