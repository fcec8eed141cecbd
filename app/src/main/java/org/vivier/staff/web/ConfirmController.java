package org.vivier.staff.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.signin.Authenticators;
import org.vivier.staff.signin.Passkeys;
import org.vivier.staff.signin.ProveAgain;
import org.vivier.staff.signin.RecoveryCodes;

/** Asks somebody who is signed in for a fresh proof, and leads on to where they wanted to go. */
@Controller
class ConfirmController {
  private static final String ENGLISH = StaffPaths.EN + "/confirm";
  private static final String FRENCH = StaffPaths.FR + "/confirmation";

  private final ProveAgain proveAgain;
  private final AskingLimits limits;
  private final Authenticators authenticators;
  private final RecoveryCodes recoveryCodes;
  private final Passkeys passkeys;
  private final StaffPages pages;

  ConfirmController(
      ProveAgain proveAgain,
      AskingLimits limits,
      Authenticators authenticators,
      RecoveryCodes recoveryCodes,
      Passkeys passkeys,
      StaffPages pages) {
    this.proveAgain = proveAgain;
    this.limits = limits;
    this.authenticators = authenticators;
    this.recoveryCodes = recoveryCodes;
    this.passkeys = passkeys;
    this.pages = pages;
  }

  @ForSignedIn
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(StaffRequest request) {
    return page(new SignInRequest(request.http()), request.member(), HttpStatus.OK, null);
  }

  @ForSignedIn
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> take(StaffRequest request) {
    SignInRequest way = new SignInRequest(request.http());
    if (way.typed("code").isEmpty()) {
      return page(way, request.member(), HttpStatus.UNPROCESSABLE_CONTENT, "signin.proof.missing");
    }
    if (!limits.allow(request.http())) {
      return page(way, request.member(), HttpStatus.TOO_MANY_REQUESTS, "signin.confirm.tooMany");
    }
    return proveAgain.byCode(request.member(), way.typed("code"))
        ? pages.redirect(NextPage.of(way))
        : page(way, request.member(), HttpStatus.UNPROCESSABLE_CONTENT, "signin.confirm.wrong");
  }

  private ResponseEntity<byte[]> page(
      SignInRequest way, StaffMember who, HttpStatus status, @Nullable String error) {
    return pages.page(
        way.rejected() ? HttpStatus.FORBIDDEN : status,
        "proof",
        new ProofPage(
            pages.frame(
                way.language(),
                "signin.confirm.title",
                StaffPaths.confirm(way.language()),
                StaffPaths.confirm(way.language().other())),
            way.token(),
            StaffPaths.confirm(way.language()),
            "confirm",
            error == null ? null : way.words().text(error),
            way.rejected(),
            way.says("done", "passkey"),
            way.typed("to"),
            authenticators.has(who.id()) || recoveryCodes.left(who.id()) > 0,
            passkeys.any(who.id()) ? StaffPaths.passkey(way.language()) : null,
            "confirm"));
  }
}
