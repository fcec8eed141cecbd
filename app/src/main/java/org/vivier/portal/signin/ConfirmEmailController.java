package org.vivier.portal.signin;

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
import org.vivier.applications.applicant.ConfirmEmail;
import org.vivier.applications.applicant.EmailChange;
import org.vivier.applications.signin.FollowLink;
import org.vivier.format.Language;
import org.vivier.portal.Desk;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Visit;
import org.vivier.portal.signin.ConfirmEmailPage.Outcome;

/** Takes the confirmation of an e-mail address, from a link in a letter. */
@Controller
class ConfirmEmailController {
  private static final String ENGLISH = "/en/my-applications/email/{token}";
  private static final String FRENCH = "/fr/mes-candidatures/courriel/{token}";
  private static final Set<LinkPurpose> CONFIRMING =
      EnumSet.of(LinkPurpose.CONFIRM_CURRENT_EMAIL, LinkPurpose.CONFIRM_NEW_EMAIL);

  private final FollowLink follow;
  private final ConfirmEmail confirm;
  private final LinkJobs jobs;
  private final Desk desk;

  ConfirmEmailController(FollowLink follow, ConfirmEmail confirm, LinkJobs jobs, Desk desk) {
    this.follow = follow;
    this.confirm = confirm;
    this.jobs = jobs;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(Visit visit, @PathVariable String token) {
    return follow.look(token).filter(CONFIRMING::contains).isPresent()
        ? button(visit, token)
        : outcome(visit, token, Outcome.SPENT);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> confirm(Visit visit, @PathVariable String token) {
    return outcome(
        visit,
        token,
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
                visit.words().text("portal.mine.confirmTitle"),
                visit.words().text("portal.mine.description"),
                ApplicationPaths.confirmEmail(language, token),
                ApplicationPaths.confirmEmail(language.other(), token)),
            visit.token(),
            jobs.of(token, language).orElse(null),
            visit.words().text("portal.mine.confirmText"),
            visit.words().text("portal.mine.confirmButton"),
            visit.words().text("portal.mine.confirmHint"),
            visit.rejected());
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return desk.page(status, "button", page);
  }

  private ResponseEntity<byte[]> outcome(Visit visit, String token, Outcome outcome) {
    Language language = visit.language();
    ConfirmEmailPage page =
        new ConfirmEmailPage(
            desk.frame(
                language,
                visit.words().text("portal.mine.confirmTitle"),
                visit.words().text("portal.mine.description"),
                MinePaths.all(language),
                MinePaths.all(language.other())),
            jobs.of(token, language).orElse(null),
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
