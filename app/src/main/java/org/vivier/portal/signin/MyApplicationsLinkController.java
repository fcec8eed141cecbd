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
import org.vivier.applications.submission.ResolveDuplicates;
import org.vivier.format.Language;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;

/** Leads from a letter to the candidate's page. */
@Controller
class MyApplicationsLinkController {
  private static final String ENGLISH = "/en/my/{token}";
  private static final String FRENCH = "/fr/ma/{token}";

  private static final Set<LinkPurpose> PURPOSES =
      EnumSet.of(LinkPurpose.MINE, LinkPurpose.SIGN_IN);

  private final FollowLink follow;
  private final DeviceCookie cookie;
  private final ResolveDuplicates settle;
  private final SignInPages signIn;
  private final LinkJobs jobs;
  private final CandidateResponses responses;

  MyApplicationsLinkController(
      FollowLink follow,
      DeviceCookie cookie,
      ResolveDuplicates settle,
      SignInPages signIn,
      LinkJobs jobs,
      CandidateResponses responses) {
    this.settle = settle;
    this.follow = follow;
    this.cookie = cookie;
    this.signIn = signIn;
    this.jobs = jobs;
    this.responses = responses;
  }

  /** A browser that followed such a letter goes there at once; any other presses a button first. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(CandidateRequest request, @PathVariable String token) {
    if (!holds(token)) {
      return spent(request, token);
    }
    if (settle.look(token).isPresent()) {
      return responses.redirect(ApplicationPaths.settle(request.language(), token));
    }
    return request
        .device()
        .flatMap(device -> follow.known(token, device))
        .map(known -> responses.redirect(place(request.language(), known)))
        .orElseGet(() -> button(request, token));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> use(
      CandidateRequest request, @PathVariable String token, HttpServletResponse response) {
    if (!holds(token)) {
      return spent(request, token);
    }
    boolean everything = purpose(token).filter(LinkPurpose.SIGN_IN::equals).isPresent();
    Optional<Application> found = follow.handle(token, cookie.renew(request.request(), response));
    return found
        .map(application ->
            responses.redirect(
                everything
                    ? MyApplicationPaths.all(request.language())
                    : place(request.language(), application)))
        .orElseGet(() -> spent(request, token));
  }

  private boolean holds(String token) {
    return purpose(token).isPresent();
  }

  private Optional<LinkPurpose> purpose(String token) {
    return follow.look(token).filter(PURPOSES::contains);
  }

  private ResponseEntity<byte[]> spent(CandidateRequest request, String token) {
    String error =
        jobs.of(token, request.language())
            .map(job -> request.words().text("portal.signIn.linkSpentJob", job))
            .orElseGet(() -> request.words().text("portal.signIn.linkSpent"));
    return signIn.ask(request, HttpStatus.NOT_FOUND, "", error);
  }

  private ResponseEntity<byte[]> button(CandidateRequest request, String token) {
    Language language = request.language();
    String path = ApplicationPaths.mine(language, token);
    ButtonPage page =
        new ButtonPage(
            responses.frame(
                language,
                request.words().text("portal.mine.linkTitle"),
                request.words().text("portal.mine.description"),
                path,
                ApplicationPaths.mine(language.other(), token)),
            request.token(),
            jobs.of(token, language).orElse(null),
            request.words().text("portal.mine.linkText"),
            request.words().text("portal.back.use"),
            request.words().text("portal.back.shared"),
            request.rejected());
    HttpStatus status = request.rejected() ? HttpStatus.FORBIDDEN : HttpStatus.OK;
    return responses.page(status, "button", page);
  }

  private static String place(Language language, Application application) {
    return application.isDraft()
        ? Step.CHECK.path(language, application.id())
        : MyApplicationPaths.one(language, application.id());
  }
}
