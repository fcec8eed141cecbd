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
import org.vivier.applications.applicant.ConfirmEmail;
import org.vivier.applications.applicant.EmailChangeResult;
import org.vivier.applications.signin.FollowLink;
import org.vivier.format.Language;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.MyApplicationPaths;
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
  private final ButtonPages buttons;
  private final LinkJobs jobs;
  private final CandidateResponses responses;

  ConfirmEmailController(
      FollowLink follow,
      ConfirmEmail confirm,
      ButtonPages buttons,
      LinkJobs jobs,
      CandidateResponses responses) {
    this.follow = follow;
    this.confirm = confirm;
    this.buttons = buttons;
    this.jobs = jobs;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(CandidateRequest request, @PathVariable String token) {
    return follow.look(token).filter(CONFIRMING::contains).isPresent()
        ? buttons.confirmation(request, token)
        : outcome(request, token, Outcome.SPENT);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> confirm(CandidateRequest request, @PathVariable String token) {
    return outcome(
        request,
        token,
        switch (confirm.handle(token)) {
          case EmailChangeResult.HalfConfirmed ignored -> Outcome.HALF;
          case EmailChangeResult.Changed ignored -> Outcome.CHANGED;
          default -> Outcome.SPENT;
        });
  }

  private ResponseEntity<byte[]> outcome(CandidateRequest request, String token, Outcome outcome) {
    Language language = request.language();
    ConfirmEmailPage page =
        new ConfirmEmailPage(
            responses.frame(
                language,
                request.words().text("portal.mine.confirmTitle"),
                request.words().text("portal.mine.description"),
                MyApplicationPaths.all(language),
                MyApplicationPaths.all(language.other())),
            jobs.of(token, language).orElse(null),
            outcome,
            responses.letterLeaves(),
            MyApplicationPaths.all(language));
    HttpStatus status =
        switch (outcome) {
          case HALF, CHANGED -> HttpStatus.OK;
          case SPENT -> HttpStatus.NOT_FOUND;
        };
    return responses.page(status, "mine/confirmEmail", page);
  }
}
