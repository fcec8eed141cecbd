package org.vivier.portal.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.Asker;
import org.vivier.access.DeviceCookie;
import org.vivier.applications.signin.RequestSignInCode;
import org.vivier.applications.signin.SignIn;
import org.vivier.applications.signin.SignInResult;
import org.vivier.format.EmailAddress;
import org.vivier.forms.Question;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.MyApplicationPaths;

/** Sends a code and takes it. Never says whether an address is known. */
@Controller
class SignInController {
  private static final String ENGLISH = "/en/my-applications";
  private static final String FRENCH = "/fr/mes-candidatures";
  private static final int MOST = 64;

  private final RequestSignInCode request;
  private final SignIn signIn;
  private final DeviceCookie cookie;
  private final SignInPages pages;
  private final CandidateResponses responses;

  SignInController(
      RequestSignInCode request,
      SignIn signIn,
      DeviceCookie cookie,
      SignInPages pages,
      CandidateResponses responses) {
    this.request = request;
    this.signIn = signIn;
    this.cookie = cookie;
    this.pages = pages;
    this.responses = responses;
  }

  @GetMapping({ENGLISH + "/sign-in", FRENCH + "/connexion"})
  ResponseEntity<byte[]> ask(CandidateRequest visit) {
    return pages.ask(visit, HttpStatus.OK, visit.shownAgain() ? visit.typed("email") : "", null);
  }

  @PostMapping({ENGLISH + "/sign-in", FRENCH + "/connexion"})
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
    return request.handle(email, Asker.of(visit.request()))
        ? pages.code(visit, HttpStatus.OK, email, null)
        : pages.ask(
            visit,
            HttpStatus.TOO_MANY_REQUESTS,
            email,
            visit.words().text("portal.signIn.tooMany"));
  }

  /** A form without a valid token arrives here, too; the code is typed once more. */
  @GetMapping({ENGLISH + "/code", FRENCH + "/code"})
  ResponseEntity<byte[]> askForCode(CandidateRequest visit) {
    return visit.shownAgain()
        ? pages.code(visit, HttpStatus.OK, visit.typed("email"), null)
        : responses.redirect(MyApplicationPaths.signIn(visit.language()));
  }

  @PostMapping({ENGLISH + "/code", FRENCH + "/code"})
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
    return switch (signIn.handle(
        email, code, Asker.of(visit.request()), visit.device().orElse(null))) {
      case SignInResult.SignedIn(var device) -> {
        cookie.give(device, visit.request(), response);
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
