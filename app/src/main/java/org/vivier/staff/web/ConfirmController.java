package org.vivier.staff.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.signin.ProveAgain;

/** Asks somebody who is signed in for a fresh proof, and leads on to where they wanted to go. */
@Controller
class ConfirmController {
  private static final String ENGLISH = StaffPaths.EN + "/confirm";
  private static final String FRENCH = StaffPaths.FR + "/confirmation";

  private final ProveAgain proveAgain;
  private final AskingLimits limits;
  private final ProofPages proofs;
  private final StaffPages pages;

  ConfirmController(
      ProveAgain proveAgain, AskingLimits limits, ProofPages proofs, StaffPages pages) {
    this.proveAgain = proveAgain;
    this.limits = limits;
    this.proofs = proofs;
    this.pages = pages;
  }

  @ForSignedIn
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(StaffRequest request) {
    SignInRequest way = new SignInRequest(request.http());
    return proofs.confirm(way, request.member().id(), HttpStatus.OK, null);
  }

  @ForSignedIn
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> take(StaffRequest request) {
    SignInRequest way = new SignInRequest(request.http());
    StaffMemberId who = request.member().id();
    if (way.typed("code").isEmpty()) {
      return proofs.confirm(way, who, HttpStatus.UNPROCESSABLE_CONTENT, "signin.proof.missing");
    }
    if (!limits.allow(request.http())) {
      return proofs.confirm(way, who, HttpStatus.TOO_MANY_REQUESTS, "signin.confirm.tooMany");
    }
    return proveAgain.byCode(request.member(), way.typed("code"))
        ? pages.redirect(NextPage.of(way))
        : proofs.confirm(way, who, HttpStatus.UNPROCESSABLE_CONTENT, "signin.confirm.wrong");
  }
}
