package org.vivier.applications.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.ApplicationPaths;
import org.vivier.applications.ConfirmEmail;
import org.vivier.applications.EmailChange;
import org.vivier.applications.FollowLink;
import org.vivier.applications.web.ConfirmEmailPage.Outcome;
import org.vivier.format.Language;

/** Takes the confirmation of an e-mail address, from a link in a letter. */
@Controller
class ConfirmEmailController {
  private static final String ENGLISH = "/en/my-applications/email/{token}";
  private static final String FRENCH = "/fr/mes-candidatures/courriel/{token}";
  private static final Set<LinkPurpose> CONFIRMING =
      EnumSet.of(LinkPurpose.CONFIRM_CURRENT_EMAIL, LinkPurpose.CONFIRM_NEW_EMAIL);

  private final FollowLink follow;
  private final ConfirmEmail confirm;
  private final Desk desk;

  ConfirmEmailController(FollowLink follow, ConfirmEmail confirm, Desk desk) {
    this.follow = follow;
    this.confirm = confirm;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(Visit visit, @PathVariable String token) {
    return follow.look(token).filter(CONFIRMING::contains).isPresent()
        ? button(visit, token)
        : outcome(visit, Outcome.SPENT);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> confirm(Visit visit, @PathVariable String token) {
    return outcome(
        visit,
        switch (confirm.handle(token)) {
          case EmailChange.HalfConfirmed ignored -> Outcome.HALF;
          case EmailChange.Changed ignored -> Outcome.CHANGED;
          default -> Outcome.SPENT;
        });
  }

  private ResponseEntity<byte[]> button(Visit visit, String token) {
    Language language = visit.language();
    ButtonPage page =
        new ButtonPage(
            desk.frame(
                language,
                visit.words().text("apply.mine.confirmTitle"),
                visit.words().text("apply.mine.description"),
                ApplicationPaths.confirmEmail(language, token),
                ApplicationPaths.confirmEmail(language.other(), token)),
            visit.token(),
            visit.words().text("apply.mine.confirmText"),
            visit.words().text("apply.mine.confirmButton"),
            visit.words().text("apply.mine.confirmHint"),
            visit.rejected());
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return desk.page(status, "button", page);
  }

  private ResponseEntity<byte[]> outcome(Visit visit, Outcome outcome) {
    Language language = visit.language();
    ConfirmEmailPage page =
        new ConfirmEmailPage(
            desk.frame(
                language,
                visit.words().text("apply.mine.confirmTitle"),
                visit.words().text("apply.mine.description"),
                MinePaths.all(language),
                MinePaths.all(language.other())),
            outcome,
            desk.letterLeaves(),
            MinePaths.all(language));
    HttpStatus status =
        switch (outcome) {
          case HALF, CHANGED -> HttpStatus.OK;
          case SPENT -> HttpStatus.NOT_FOUND;
        };
    return desk.page(status, "mine/confirmEmail", page);
  }
}
