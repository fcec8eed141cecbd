package org.vivier.staff.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.staff.StaffMail;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.Provider;

/** Makes the pages on which one asks for a link. */
@Component
class StaffSignInPages {
  private static final List<String> SAID =
      List.of("signed-out", "too-late", "too-often", "passkey", "provider");

  private final StaffMail mail;
  private final Provider provider;
  private final StaffPages pages;

  StaffSignInPages(StaffMail mail, Provider provider, StaffPages pages) {
    this.mail = mail;
    this.provider = provider;
    this.pages = pages;
  }

  ResponseEntity<byte[]> ask(SignInRequest way, HttpStatus status, @Nullable String error) {
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

  /** Says the same whether the address is known or not. */
  ResponseEntity<byte[]> sent(SignInRequest way, String address) {
    return pages.page(
        HttpStatus.OK,
        "sent",
        new StaffSentPage(
            pages.frame(
                way.language(),
                "signin.sent.title",
                StaffPaths.signIn(way.language()),
                StaffPaths.signIn(way.language().other())),
            address,
            mail.leaves(),
            StaffPaths.signIn(way.language())));
  }

  private static @Nullable String said(SignInRequest way) {
    return SAID.stream()
        .filter(done -> way.says("done", done))
        .map(done -> way.words().text("signin.signIn.done-" + done))
        .findFirst()
        .orElse(null);
  }
}
