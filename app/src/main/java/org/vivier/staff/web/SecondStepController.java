package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.CodeProof;
import org.vivier.staff.signin.FirstSteps;
import org.vivier.staff.signin.LinkStep;

/** Takes the second proof of somebody who came by a link. */
@Controller
class SecondStepController {
  private static final String ENGLISH = StaffPaths.EN + "/second-step";
  private static final String FRENCH = StaffPaths.FR + "/deuxieme-etape";

  private final LinkStep links;
  private final CodeProof codes;
  private final ProofPages proofs;
  private final WantedPage wanted;
  private final StaffPages pages;

  SecondStepController(
      LinkStep links, CodeProof codes, ProofPages proofs, WantedPage wanted, StaffPages pages) {
    this.links = links;
    this.codes = codes;
    this.proofs = proofs;
    this.wanted = wanted;
    this.pages = pages;
  }

  @ForEveryone
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(HttpServletRequest request) {
    SignInRequest way = new SignInRequest(request);
    return links
        .of(request)
        .map(step ->
            links.maySetUp(step)
                ? pages.redirect(StaffPaths.setUp(way.language()))
                : proofs.secondStep(way, step, HttpStatus.OK, null))
        .orElseGet(() -> pages.redirect(StaffPaths.signIn(way.language())));
  }

  @ForEveryone
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> take(HttpServletRequest request, HttpServletResponse response) {
    SignInRequest way = new SignInRequest(request);
    Optional<FirstSteps.Step> step = links.of(request);
    if (step.isEmpty()) {
      return pages.redirect(StaffPaths.signIn(way.language()) + "?done=too-late");
    }
    if (way.typed("code").isEmpty()) {
      return proofs.secondStep(
          way, step.get(), HttpStatus.UNPROCESSABLE_CONTENT, "signin.proof.missing");
    }
    if (codes.take(way.typed("code"), request, response)) {
      return pages.redirect(wanted.next(request, way.language()));
    }
    return links
        .of(request)
        .map(left ->
            proofs.secondStep(way, left, HttpStatus.UNPROCESSABLE_CONTENT, "signin.proof.wrong"))
        .orElseGet(() -> pages.redirect(StaffPaths.signIn(way.language()) + "?done=too-often"));
  }
}
