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
import org.vivier.applications.signin.SignInAnswer;
import org.vivier.format.EmailAddress;
import org.vivier.forms.Question;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.Desk;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Visit;

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
  private final Desk desk;

  SignInController(
      RequestSignInCode request, SignIn signIn, DeviceCookie cookie, SignInPages pages, Desk desk) {
    this.request = request;
    this.signIn = signIn;
    this.cookie = cookie;
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping({ENGLISH + "/sign-in", FRENCH + "/connexion"})
  ResponseEntity<byte[]> ask(Visit visit) {
    return pages.ask(visit, HttpStatus.OK, visit.shownAgain() ? visit.typed("email") : "", null);
  }

  @PostMapping({ENGLISH + "/sign-in", FRENCH + "/connexion"})
  ResponseEntity<byte[]> send(Visit visit) {
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
  ResponseEntity<byte[]> askForCode(Visit visit) {
    return visit.shownAgain()
        ? pages.code(visit, HttpStatus.OK, visit.typed("email"), null)
        : desk.redirect(MinePaths.signIn(visit.language()));
  }

  @PostMapping({ENGLISH + "/code", FRENCH + "/code"})
  ResponseEntity<byte[]> take(Visit visit, HttpServletResponse response) {
    String email = EmailAddress.cleaned(visit.typed("email"));
    String code = visit.typed("code");
    if (!Question.isAddress(email)) {
      return desk.redirect(MinePaths.signIn(visit.language()));
    }
    if (code.isBlank() || code.length() > MOST) {
      String error = visit.words().text("portal.signIn.missing");
      return pages.code(visit, HttpStatus.UNPROCESSABLE_CONTENT, email, error);
    }
    return switch (signIn.handle(
        email, code, Asker.of(visit.request()), visit.device().orElse(null))) {
      case SignInAnswer.SignedIn(var device) -> {
        cookie.give(device, visit.request(), response);
        yield desk.redirect(MinePaths.all(visit.language()));
      }
      case SignInAnswer.Wrong(int left) ->
          pages.code(
              visit,
              HttpStatus.UNPROCESSABLE_CONTENT,
              email,
              visit.words().text("portal.signIn.wrong", left));
      case SignInAnswer.Expired ignored ->
          pages.ask(
              visit,
              HttpStatus.UNPROCESSABLE_CONTENT,
              email,
              visit.words().text("portal.signIn.expired"));
    };
  }
}
