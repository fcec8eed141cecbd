package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.FirstSteps;
import org.vivier.staff.signin.LinkStep;
import org.vivier.staff.signin.PasskeyCeremonies;
import org.vivier.staff.signin.PasskeyProof;
import org.vivier.staff.signin.PasskeyPurpose;
import org.vivier.staff.signin.ProveAgain;

/** Takes what passkeys sign. The pages' script sends it; each page has another way beside it. */
@Controller
class PasskeyController {
  private static final String ENGLISH = StaffPaths.EN + "/passkey";
  private static final String FRENCH = StaffPaths.FR + "/cle-d-acces";

  private final PasskeyCeremonies ceremonies;
  private final PasskeyProof proof;
  private final LinkStep links;
  private final ProveAgain proveAgain;
  private final AskingLimits limits;
  private final WantedPage wanted;
  private final StaffPages pages;

  PasskeyController(
      PasskeyCeremonies ceremonies,
      PasskeyProof proof,
      LinkStep links,
      ProveAgain proveAgain,
      AskingLimits limits,
      WantedPage wanted,
      StaffPages pages) {
    this.ceremonies = ceremonies;
    this.proof = proof;
    this.links = links;
    this.proveAgain = proveAgain;
    this.limits = limits;
    this.wanted = wanted;
    this.pages = pages;
  }

  /** Never says whose passkeys there are: whoever signs in isn't known before. */
  @ForEveryone
  @PostMapping({ENGLISH + "/options", FRENCH + "/options"})
  ResponseEntity<String> options(Optional<StaffMember> who, HttpServletRequest request) {
    if (!limits.allow(request)) {
      return ResponseEntity.status(429).build();
    }
    var person =
        switch (purpose(new SignInRequest(request))) {
          case SECOND_STEP -> links.of(request).map(FirstSteps.Step::person);
          case CONFIRM -> who.map(StaffMember::id);
          case SIGN_IN, REGISTRATION -> Optional.<StaffMemberId>empty();
        };
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            ceremonies.request(purpose(new SignInRequest(request)), person.orElse(null), request));
  }

  @ForEveryone
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> take(
      Optional<StaffMember> who, HttpServletRequest request, HttpServletResponse response) {
    SignInRequest way = new SignInRequest(request);
    return switch (purpose(way)) {
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
  @GetMapping({ENGLISH, FRENCH, ENGLISH + "/options", FRENCH + "/options"})
  ResponseEntity<byte[]> back(HttpServletRequest request) {
    return pages.redirect(StaffPaths.signIn(new SignInRequest(request).language()));
  }

  private static PasskeyPurpose purpose(SignInRequest way) {
    return switch (way.typed("purpose")) {
      case "second-step" -> PasskeyPurpose.SECOND_STEP;
      case "confirm" -> PasskeyPurpose.CONFIRM;
      default -> PasskeyPurpose.SIGN_IN;
    };
  }
}
