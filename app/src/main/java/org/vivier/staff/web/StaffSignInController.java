package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.EmailAddress;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.AskForLink;

/** Sends links to sign in with. Never says whether an address is known. */
@Controller
class StaffSignInController {
  private static final String ENGLISH = StaffPaths.EN + "/sign-in";
  private static final String FRENCH = StaffPaths.FR + "/connexion";

  private final AskForLink askForLink;
  private final AskingLimits limits;
  private final StaffSignInPages signIn;
  private final StaffPages pages;

  StaffSignInController(
      AskForLink askForLink, AskingLimits limits, StaffSignInPages signIn, StaffPages pages) {
    this.askForLink = askForLink;
    this.limits = limits;
    this.signIn = signIn;
    this.pages = pages;
  }

  @ForEveryone
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Optional<StaffMember> who, HttpServletRequest request) {
    SignInRequest way = new SignInRequest(request);
    if (who.isPresent() && !way.shownAgain()) {
      return pages.redirect(StaffPaths.work(way.language()));
    }
    return signIn.ask(way, HttpStatus.OK, null);
  }

  @ForEveryone
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(HttpServletRequest request) {
    SignInRequest way = new SignInRequest(request);
    Optional<EmailAddress> email = EmailAddress.of(way.typed("email"));
    if (email.isEmpty()) {
      return signIn.ask(way, HttpStatus.UNPROCESSABLE_CONTENT, "signin.signIn.noAddress");
    }
    if (!limits.allow(request)) {
      return signIn.ask(way, HttpStatus.TOO_MANY_REQUESTS, "signin.signIn.tooMany");
    }
    askForLink.handle(email.get().shown());
    return signIn.sent(way, email.get().shown());
  }
}
