package org.vivier.portal.mine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.Asker;
import org.vivier.applications.Applications;
import org.vivier.applications.PendingEmail;
import org.vivier.applications.applicant.ChangeEmail;
import org.vivier.applications.applicant.EmailChange;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.forms.Question;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.Desk;
import org.vivier.portal.Done;
import org.vivier.portal.Draft;
import org.vivier.portal.Drafts;
import org.vivier.portal.MinePaths;
import org.vivier.portal.MinePaths.Place;
import org.vivier.portal.Visit;

/** Asks for another e-mail address; it holds once both addresses confirm. */
@Controller
class EmailController {
  private static final String ENGLISH = "/en/my-applications/{id}/email-address";
  private static final String FRENCH = "/fr/mes-candidatures/{id}/adresse-courriel";

  /** The button that leaves the address as it is. */
  private static final String KEEP = "keep";

  private final Drafts drafts;
  private final Applications applications;
  private final ChangeEmail change;
  private final Desk desk;

  EmailController(Drafts drafts, Applications applications, ChangeEmail change, Desk desk) {
    this.drafts = drafts;
    this.applications = applications;
    this.change = change;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    if (!sent.submitted()) {
      return desk.redirect(MinePaths.one(visit.language(), sent.id()));
    }
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return desk.page(status, "mine/email", page(visit, sent, null, null, null));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(Visit visit, @PathVariable String id) {
    Draft sent = drafts.at(visit, id);
    return visit.typed(KEEP).isEmpty() ? request(visit, sent) : keep(visit, sent);
  }

  private ResponseEntity<byte[]> keep(Visit visit, Draft sent) {
    // Pressed too late, when both had confirmed, or twice: the page itself says what holds.
    boolean kept = change.cancel(sent.device(), sent.id());
    return desk.redirect(
        kept
            ? MinePaths.one(visit.language(), sent.id(), Done.EMAIL_KEPT)
            : MinePaths.one(visit.language(), sent.id()));
  }

  private ResponseEntity<byte[]> request(Visit visit, Draft sent) {
    String cleaned = EmailAddress.cleaned(visit.typed("email"));
    @Nullable EmailDoubt doubt =
        Question.isAddress(cleaned) ? EmailDoubt.of(visit.typed(EmailDoubt.FIELD), cleaned) : null;
    if (doubt != null) {
      return desk.page(HttpStatus.OK, "mine/email", page(visit, sent, doubt, null, null));
    }
    return switch (change.request(
        sent.device(), sent.id(), visit.typed("email"), Asker.of(visit.request()))) {
      case EmailChange.Requested(var until) ->
          desk.page(HttpStatus.OK, "mine/email", page(visit, sent, null, null, until));
      case EmailChange.NotAnAddress ignored -> {
        String error = visit.words().text("portal.back.error");
        yield desk.page(
            HttpStatus.UNPROCESSABLE_CONTENT, "mine/email", page(visit, sent, null, error, null));
      }
      case EmailChange.TooMany ignored -> {
        String error = visit.words().text("portal.mine.emailTooMany");
        yield desk.page(
            HttpStatus.TOO_MANY_REQUESTS, "mine/email", page(visit, sent, null, error, null));
      }
      default -> desk.redirect(MinePaths.one(visit.language(), sent.id()));
    };
  }

  private EmailPage page(
      Visit visit,
      Draft sent,
      @Nullable EmailDoubt doubt,
      @Nullable String error,
      @Nullable Instant until) {
    Language language = visit.language();
    return new EmailPage(
        desk.frame(
            sent.posting(),
            language,
            visit.words().text("portal.mine.emailTitle"),
            visit.words().text("portal.mine.description"),
            MinePaths.at(language, sent.id(), Place.EMAIL),
            MinePaths.at(language.other(), sent.id(), Place.EMAIL)),
        visit.token(),
        sent.job(language),
        sent.email(),
        visit.typed("email"),
        doubt,
        error,
        until == null ? null : sent.moment(until, language),
        desk.letterLeaves(),
        until == null ? pending(sent, language) : null,
        MinePaths.one(language, sent.id()),
        visit.rejected());
  }

  private EmailPage.@Nullable Pending pending(Draft sent, Language language) {
    return applications
        .pendingEmail(sent.application())
        .map(found -> pending(found, sent, language))
        .orElse(null);
  }

  private static EmailPage.Pending pending(PendingEmail found, Draft sent, Language language) {
    List<String> waitsFor = new ArrayList<>();
    if (!found.currentConfirmed()) {
      waitsFor.add(sent.email());
    }
    if (!found.newConfirmed()) {
      waitsFor.add(found.address());
    }
    return new EmailPage.Pending(found.address(), waitsFor, sent.moment(found.until(), language));
  }
}
