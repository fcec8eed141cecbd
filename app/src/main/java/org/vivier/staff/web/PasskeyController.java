package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.PasskeyProof;
import org.vivier.staff.signin.ProveAgain;

/** Takes what passkeys sign. The pages' script sends it; each page has another way beside it. */
@Controller
class PasskeyController {
  private static final String ENGLISH = StaffPaths.EN + "/passkey";
  private static final String FRENCH = StaffPaths.FR + "/cle-d-acces";
  static final String OPTIONS_EN = ENGLISH + "/options";
  static final String OPTIONS_FR = FRENCH + "/options";

  private final PasskeyProof proof;
  private final ProveAgain proveAgain;
  private final WantedPage wanted;
  private final StaffPages pages;

  PasskeyController(
      PasskeyProof proof, ProveAgain proveAgain, WantedPage wanted, StaffPages pages) {
    this.proof = proof;
    this.proveAgain = proveAgain;
    this.wanted = wanted;
    this.pages = pages;
  }

  @ForEveryone
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> take(
      Optional<StaffMember> who, HttpServletRequest request, HttpServletResponse response) {
    SignInRequest way = new SignInRequest(request);
    return switch (way.purpose()) {
      case SIGN_IN, REGISTRATION ->
          proof.alone(request, response)
              ? pages.redirect(wanted.next(request, way.language()))
              : pages.redirect(StaffPaths.signIn(way.language()) + "?done=passkey");
      case SECOND_STEP ->
          proof.afterLink(request, response)
              ? pages.redirect(wanted.next(request, way.language()))
              : pages.redirect(StaffPaths.secondStep(way.language()) + "?done=passkey");
      case CONFIRM ->
          who.filter(member -> proveAgain.byPasskey(member, request)).isPresent()
              ? pages.redirect(NextPage.of(way))
              : pages.redirect(
                  StaffPaths.confirm(way.language())
                      + "?done=passkey&to="
                      + URLEncoder.encode(NextPage.of(way), StandardCharsets.UTF_8));
    };
  }

  /** A form without a valid token arrives here. */
  @ForEveryone
  @GetMapping({ENGLISH, FRENCH, OPTIONS_EN, OPTIONS_FR})
  ResponseEntity<byte[]> back(HttpServletRequest request) {
    return pages.redirect(StaffPaths.signIn(new SignInRequest(request).language()));
  }
}
