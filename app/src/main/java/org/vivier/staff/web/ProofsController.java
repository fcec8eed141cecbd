package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.signin.Authenticators;
import org.vivier.staff.signin.ChangeProofs;

/** Changes one's own second proofs: sensitive, so that a browser left open isn't enough. */
@Controller
class ProofsController {
  private static final String APP_EN = StaffPaths.EN + "/devices/app";
  private static final String APP_FR = StaffPaths.FR + "/appareils/application";
  private static final String CODES_EN = StaffPaths.EN + "/devices/recovery-codes";
  private static final String CODES_FR = StaffPaths.FR + "/appareils/codes-de-secours";

  private final ChangeProofs change;
  private final Authenticators authenticators;
  private final StaffMembers people;
  private final SetUpPages setUp;
  private final StaffPages pages;

  ProofsController(
      ChangeProofs change,
      Authenticators authenticators,
      StaffMembers people,
      SetUpPages setUp,
      StaffPages pages) {
    this.change = change;
    this.authenticators = authenticators;
    this.people = people;
    this.setUp = setUp;
    this.pages = pages;
  }

  @ForSignedIn
  @NeedsFreshProof
  @GetMapping({APP_EN, APP_FR})
  ResponseEntity<byte[]> app(StaffRequest request) {
    return page(new SignInRequest(request.http()), request.member(), HttpStatus.OK, null);
  }

  @ForSignedIn
  @NeedsFreshProof
  @PostMapping({APP_EN, APP_FR})
  ResponseEntity<byte[]> changeApp(StaffRequest request) {
    SignInRequest way = new SignInRequest(request.http());
    return change.app(request.member(), way.typed("code"))
        ? pages.redirect(StaffPaths.devices(way.language()) + "?done=app-changed")
        : page(way, request.member(), HttpStatus.UNPROCESSABLE_CONTENT, "signin.setUp.wrong");
  }

  @ForSignedIn
  @NeedsFreshProof
  @PostMapping({CODES_EN, CODES_FR})
  ResponseEntity<byte[]> drawCodes(StaffRequest request) {
    SignInRequest way = new SignInRequest(request.http());
    return setUp.recovery(
        way.language(), change.recoveryCodes(request.member()), StaffPaths.devices(way.language()));
  }

  /** A form without a valid token, or after a fresh proof, arrives here: it is one button. */
  @ForSignedIn
  @NeedsFreshProof
  @GetMapping({CODES_EN, CODES_FR})
  ResponseEntity<byte[]> backToDevices(HttpServletRequest request) {
    return pages.redirect(StaffPaths.devices(new SignInRequest(request).language()));
  }

  private ResponseEntity<byte[]> page(
      SignInRequest way, StaffMember who, HttpStatus status, @Nullable String error) {
    return setUp.page(
        way,
        status,
        authenticators.prepare(who.id()),
        people.find(who.id()).orElseThrow().address(),
        StaffPaths.app(way.language()),
        StaffPaths.app(way.language().other()),
        error);
  }
}
