package org.vivier.portal.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.DeviceCookie;
import org.vivier.applications.signin.SignIn;
import org.vivier.applications.signin.SignInResult;
import org.vivier.format.EmailAddress;
import org.vivier.forms.Question;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.MyApplicationPaths;

/** Takes the code that was sent. */
@Controller
class SignInCodeController {
  private static final String ENGLISH = "/en/my-applications/code";
  private static final String FRENCH = "/fr/mes-candidatures/code";
  private static final int MOST = 64;

  private final SignIn signIn;
  private final DeviceCookie cookie;
  private final SignInPages pages;
  private final CandidateResponses responses;

  SignInCodeController(
      SignIn signIn, DeviceCookie cookie, SignInPages pages, CandidateResponses responses) {
    this.signIn = signIn;
    this.cookie = cookie;
    this.pages = pages;
    this.responses = responses;
  }

  /** A form without a valid token arrives here, too; the code is typed once more. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> askForCode(CandidateRequest visit) {
    return visit.shownAgain()
        ? pages.code(visit, HttpStatus.OK, visit.typed("email"), null)
        : responses.redirect(MyApplicationPaths.signIn(visit.language()));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> take(CandidateRequest visit, HttpServletResponse response) {
    String email = EmailAddress.cleaned(visit.typed("email"));
    String code = visit.typed("code");
    if (!Question.isAddress(email)) {
      return responses.redirect(MyApplicationPaths.signIn(visit.language()));
    }
    if (code.isBlank() || code.length() > MOST) {
      String error = visit.words().text("portal.signIn.missing");
      return pages.code(visit, HttpStatus.UNPROCESSABLE_CONTENT, email, error);
    }
    return switch (signIn.handle(email, code, visit.asker(), visit.device().orElse(null))) {
      case SignInResult.SignedIn(var device) -> {
        cookie.give(device, visit.http(), response);
        yield responses.redirect(MyApplicationPaths.all(visit.language()));
      }
      case SignInResult.Wrong(int left) ->
          pages.code(
              visit,
              HttpStatus.UNPROCESSABLE_CONTENT,
              email,
              visit.words().text("portal.signIn.wrong", left));
      case SignInResult.Expired ignored ->
          pages.ask(
              visit,
              HttpStatus.UNPROCESSABLE_CONTENT,
              email,
              visit.words().text("portal.signIn.expired"));
    };
  }
}
