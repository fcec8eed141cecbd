package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.BrowserKind;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.NeedsFreshProof;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.signin.ChangeProofs;
import org.vivier.staff.signin.PasskeyCeremonies;

/** One's own passkeys: sensitive, so that a browser left open isn't enough. */
@Controller
class OwnPasskeysController {
  private static final String ENGLISH = StaffPaths.EN + "/devices/passkeys";
  private static final String FRENCH = StaffPaths.FR + "/appareils/cles-d-acces";

  private final PasskeyCeremonies ceremonies;
  private final ChangeProofs change;
  private final StaffPages pages;

  OwnPasskeysController(PasskeyCeremonies ceremonies, ChangeProofs change, StaffPages pages) {
    this.ceremonies = ceremonies;
    this.change = change;
    this.pages = pages;
  }

  @ForSignedIn
  @NeedsFreshProof
  @PostMapping({ENGLISH + "/options", FRENCH + "/options"})
  ResponseEntity<String> options(StaffRequest request) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(ceremonies.registration(request.member().id(), request.http()));
  }

  @ForSignedIn
  @NeedsFreshProof
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> add(StaffRequest request) {
    SignInRequest way = new SignInRequest(request.http());
    return back(
        way,
        change.addPasskey(request.member(), label(way, request.http()), request.http())
            ? "passkey-added"
            : "");
  }

  @ForSignedIn
  @NeedsFreshProof
  @PostMapping({ENGLISH + "/{passkey}/remove", FRENCH + "/{passkey}/retrait"})
  ResponseEntity<byte[]> remove(@PathVariable String passkey, StaffRequest request) {
    boolean removed =
        StaffMemberId.of(passkey)
            .filter(id -> change.removePasskey(request.member(), id.value()))
            .isPresent();
    return back(new SignInRequest(request.http()), removed ? "passkey-removed" : "");
  }

  /** After a fresh proof, or without a valid token: the buttons are on the page of devices. */
  @ForSignedIn
  @NeedsFreshProof
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(HttpServletRequest request) {
    return back(new SignInRequest(request), "");
  }

  private ResponseEntity<byte[]> back(SignInRequest way, String done) {
    return pages.redirect(
        StaffPaths.devices(way.language()) + (done.isEmpty() ? "" : "?done=" + done));
  }

  /** Named after the browser that made it; people know their devices by that. */
  private static String label(SignInRequest way, HttpServletRequest request) {
    BrowserKind kind = BrowserKind.of(request.getHeader("User-Agent"));
    return way.words()
        .text(
            "signin.devices.browser",
            way.words().text("signin.browser." + kind.browser()),
            way.words().text("signin.system." + kind.system()));
  }
}
