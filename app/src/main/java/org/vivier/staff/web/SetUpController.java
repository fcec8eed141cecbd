package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.Person;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.Authenticators;
import org.vivier.staff.signin.CodeProof;
import org.vivier.staff.signin.FirstSteps;
import org.vivier.staff.signin.LinkStep;

/** Lets somebody who was invited set up the first second proof. */
@Controller
class SetUpController {
  private static final String ENGLISH = StaffPaths.EN + "/set-up";
  private static final String FRENCH = StaffPaths.FR + "/mise-en-place";

  private final LinkStep links;
  private final CodeProof codes;
  private final Authenticators authenticators;
  private final StaffMembers people;
  private final SetUpPages setUp;
  private final WantedPage wanted;
  private final StaffPages pages;

  SetUpController(
      LinkStep links,
      CodeProof codes,
      Authenticators authenticators,
      StaffMembers people,
      SetUpPages setUp,
      WantedPage wanted,
      StaffPages pages) {
    this.links = links;
    this.codes = codes;
    this.authenticators = authenticators;
    this.people = people;
    this.setUp = setUp;
    this.wanted = wanted;
    this.pages = pages;
  }

  @ForEveryone
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(HttpServletRequest request) {
    SignInRequest way = new SignInRequest(request);
    return allowed(request)
        .map(step -> page(way, step, HttpStatus.OK, null))
        .orElseGet(() -> pages.redirect(StaffPaths.secondStep(way.language())));
  }

  @ForEveryone
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> take(HttpServletRequest request, HttpServletResponse response) {
    SignInRequest way = new SignInRequest(request);
    Optional<FirstSteps.Step> step = allowed(request);
    if (step.isEmpty()) {
      return pages.redirect(StaffPaths.secondStep(way.language()));
    }
    return codes
        .setUp(way.typed("code"), request, response)
        .map(drawn -> setUp.recovery(way.language(), drawn, wanted.next(request, way.language())))
        .orElseGet(() ->
            allowed(request)
                .map(
                    left -> page(way, left, HttpStatus.UNPROCESSABLE_CONTENT, "signin.setUp.wrong"))
                .orElseGet(
                    () -> pages.redirect(StaffPaths.signIn(way.language()) + "?done=too-often")));
  }

  private Optional<FirstSteps.Step> allowed(HttpServletRequest request) {
    return links.of(request).filter(links::maySetUp);
  }

  private ResponseEntity<byte[]> page(
      SignInRequest way, FirstSteps.Step step, HttpStatus status, @Nullable String error) {
    Person person = people.find(step.person()).orElseThrow();
    return setUp.page(
        way,
        status,
        authenticators.prepare(person.id()),
        person.address(),
        StaffPaths.setUp(way.language()),
        StaffPaths.setUp(way.language().other()),
        error);
  }
}
