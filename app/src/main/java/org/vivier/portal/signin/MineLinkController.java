package org.vivier.portal.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.DeviceCookie;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationPaths;
import org.vivier.applications.signin.FollowLink;
import org.vivier.applications.submission.SettleApplications;
import org.vivier.format.Language;
import org.vivier.portal.Desk;
import org.vivier.portal.MinePaths;
import org.vivier.portal.Step;
import org.vivier.portal.Visit;

/** Leads from a letter to the candidate's page. */
@Controller
class MineLinkController {
  private static final String ENGLISH = "/en/my/{token}";
  private static final String FRENCH = "/fr/ma/{token}";

  private static final Set<LinkPurpose> PURPOSES =
      EnumSet.of(LinkPurpose.MINE, LinkPurpose.SIGN_IN);

  private final FollowLink follow;
  private final DeviceCookie cookie;
  private final SettleApplications settle;
  private final SignInPages signIn;
  private final LinkJobs jobs;
  private final Desk desk;

  MineLinkController(
      FollowLink follow,
      DeviceCookie cookie,
      SettleApplications settle,
      SignInPages signIn,
      LinkJobs jobs,
      Desk desk) {
    this.settle = settle;
    this.follow = follow;
    this.cookie = cookie;
    this.signIn = signIn;
    this.jobs = jobs;
    this.desk = desk;
  }

  /** A browser that followed such a letter goes there at once; any other presses a button first. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(Visit visit, @PathVariable String token) {
    if (!holds(token)) {
      return spent(visit, token);
    }
    if (settle.look(token).isPresent()) {
      return desk.redirect(ApplicationPaths.settle(visit.language(), token));
    }
    return visit
        .device()
        .flatMap(device -> follow.known(token, device))
        .map(known -> desk.redirect(place(visit.language(), known)))
        .orElseGet(() -> button(visit, token));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> use(
      Visit visit, @PathVariable String token, HttpServletResponse response) {
    if (!holds(token)) {
      return spent(visit, token);
    }
    boolean everything = purpose(token).filter(LinkPurpose.SIGN_IN::equals).isPresent();
    Optional<Application> found = follow.handle(token, cookie.renew(visit.request(), response));
    return found
        .map(application ->
            desk.redirect(
                everything
                    ? MinePaths.all(visit.language())
                    : place(visit.language(), application)))
        .orElseGet(() -> spent(visit, token));
  }

  private boolean holds(String token) {
    return purpose(token).isPresent();
  }

  private Optional<LinkPurpose> purpose(String token) {
    return follow.look(token).filter(PURPOSES::contains);
  }

  private ResponseEntity<byte[]> spent(Visit visit, String token) {
    String error =
        jobs.of(token, visit.language())
            .map(job -> visit.words().text("portal.signIn.linkSpentJob", job))
            .orElseGet(() -> visit.words().text("portal.signIn.linkSpent"));
    return signIn.ask(visit, HttpStatus.NOT_FOUND, "", error);
  }

  private ResponseEntity<byte[]> button(Visit visit, String token) {
    Language language = visit.language();
    String path = ApplicationPaths.mine(language, token);
    ButtonPage page =
        new ButtonPage(
            desk.frame(
                language,
                visit.words().text("portal.mine.linkTitle"),
                visit.words().text("portal.mine.description"),
                path,
                ApplicationPaths.mine(language.other(), token)),
            visit.token(),
            jobs.of(token, language).orElse(null),
            visit.words().text("portal.mine.linkText"),
            visit.words().text("portal.back.use"),
            visit.words().text("portal.back.shared"),
            visit.rejected());
    HttpStatus status = visit.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return desk.page(status, "button", page);
  }

  private static String place(Language language, Application application) {
    return application.isDraft()
        ? Step.CHECK.path(language, application.id())
        : MinePaths.one(language, application.id());
  }
}
