package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.EmailAddress;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.StaffMail;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.AskForLink;
import org.vivier.staff.signin.Provider;

/** Sends links to sign in with. Never says whether an address is known. */
@Controller
class StaffSignInController {
  private static final String ENGLISH = StaffPaths.EN + "/sign-in";
  private static final String FRENCH = StaffPaths.FR + "/connexion";
  private static final List<String> SAID =
      List.of("signed-out", "too-late", "too-often", "passkey", "provider");

  private final AskForLink askForLink;
  private final AskingLimits limits;
  private final StaffMail mail;
  private final Provider provider;
  private final StaffPages pages;

  StaffSignInController(
      AskForLink askForLink,
      AskingLimits limits,
      StaffMail mail,
      Provider provider,
      StaffPages pages) {
    this.askForLink = askForLink;
    this.limits = limits;
    this.mail = mail;
    this.provider = provider;
    this.pages = pages;
  }

  @ForEveryone
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(Optional<StaffMember> who, HttpServletRequest request) {
    SignInRequest way = new SignInRequest(request);
    if (who.isPresent() && !way.shownAgain()) {
      return pages.redirect(StaffPaths.work(way.language()));
    }
    return ask(way, HttpStatus.OK, null);
  }

  @ForEveryone
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(HttpServletRequest request) {
    SignInRequest way = new SignInRequest(request);
    Optional<EmailAddress> email = EmailAddress.of(way.typed("email"));
    if (email.isEmpty()) {
      return ask(way, HttpStatus.UNPROCESSABLE_CONTENT, "signin.signIn.noAddress");
    }
    if (!limits.allow(request)) {
      return ask(way, HttpStatus.TOO_MANY_REQUESTS, "signin.signIn.tooMany");
    }
    askForLink.handle(email.get().shown());
    return pages.page(
        HttpStatus.OK,
        "sent",
        new StaffSentPage(
            pages.frame(
                way.language(),
                "signin.sent.title",
                StaffPaths.signIn(way.language()),
                StaffPaths.signIn(way.language().other())),
            email.get().shown(),
            mail.leaves(),
            StaffPaths.signIn(way.language())));
  }

  private ResponseEntity<byte[]> ask(SignInRequest way, HttpStatus status, @Nullable String error) {
    return pages.page(
        way.rejected() ? HttpStatus.FORBIDDEN : status,
        "signIn",
        new StaffSignInPage(
            pages.frame(
                way.language(),
                "signin.signIn.title",
                StaffPaths.signIn(way.language()),
                StaffPaths.signIn(way.language().other())),
            way.token(),
            StaffPaths.signIn(way.language()),
            way.typed("email"),
            error == null ? null : way.words().text(error),
            said(way),
            way.rejected(),
            StaffPaths.passkey(way.language()),
            provider.configured() ? StaffPaths.provider(way.language()) : null));
  }

  private static @Nullable String said(SignInRequest way) {
    return SAID.stream()
        .filter(done -> way.says("done", done))
        .map(done -> way.words().text("signin.signIn.done-" + done))
        .findFirst()
        .orElse(null);
  }
}
