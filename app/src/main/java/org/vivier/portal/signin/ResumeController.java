package org.vivier.portal.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.Asker;
import org.vivier.access.DeviceCookie;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.Application;
import org.vivier.applications.signin.FollowLink;
import org.vivier.applications.signin.RequestResumeLink;
import org.vivier.format.EmailAddress;
import org.vivier.forms.Question;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;
import org.vivier.portal.signin.ResumePage.Kind;

/** Leads back to a draft on any device. Never says whether an address is known. */
@Controller
class ResumeController {
  private static final String ENGLISH = "/en/apply/resume";
  private static final String FRENCH = "/fr/postuler/reprise";

  private final FollowLink follow;
  private final RequestResumeLink request;
  private final DeviceCookie cookie;
  private final ResumePages pages;
  private final LinkJobs jobs;
  private final CandidateResponses responses;

  ResumeController(
      FollowLink follow,
      RequestResumeLink request,
      DeviceCookie cookie,
      ResumePages pages,
      LinkJobs jobs,
      CandidateResponses responses) {
    this.follow = follow;
    this.request = request;
    this.cookie = cookie;
    this.pages = pages;
    this.jobs = jobs;
    this.responses = responses;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(CandidateRequest visit) {
    return pages.of(visit, HttpStatus.OK, Kind.ASK, visit.typed("email"));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(CandidateRequest visit) {
    String email = EmailAddress.cleaned(visit.typed("email"));
    if (!Question.isAddress(email)) {
      return pages.noAddress(visit, email);
    }
    @Nullable EmailDoubt doubt = EmailDoubt.of(visit.typed(EmailDoubt.FIELD), email);
    if (doubt != null) {
      return pages.doubt(visit, doubt);
    }
    return request.handle(email, Asker.of(visit.request()))
        ? pages.of(visit, HttpStatus.OK, Kind.SENT, "")
        : pages.of(visit, HttpStatus.TOO_MANY_REQUESTS, Kind.TOO_MANY, email);
  }

  /** Uses nothing up: programs that look for harmful mail follow links, too. */
  @GetMapping({ENGLISH + "/{token}", FRENCH + "/{token}"})
  ResponseEntity<byte[]> look(CandidateRequest visit, @PathVariable String token) {
    return follow.look(token).filter(LinkPurpose.RESUME::equals).isPresent()
        ? pages.link(visit, token, job(visit, token))
        : pages.spent(visit, job(visit, token));
  }

  @PostMapping({ENGLISH + "/{token}", FRENCH + "/{token}"})
  ResponseEntity<byte[]> use(
      CandidateRequest visit, @PathVariable String token, HttpServletResponse response) {
    if (follow.look(token).filter(LinkPurpose.RESUME::equals).isEmpty()) {
      return pages.spent(visit, job(visit, token));
    }
    Optional<Application> draft = follow.handle(token, cookie.renew(visit.request(), response));
    return draft
        .map(found -> responses.redirect(place(visit, found)))
        .orElseGet(() -> pages.spent(visit, job(visit, token)));
  }

  private @Nullable String job(CandidateRequest visit, String token) {
    return jobs.of(token, visit.language()).orElse(null);
  }

  private static String place(CandidateRequest visit, Application application) {
    return application.isDraft()
        ? Step.YOU.path(visit.language(), application.id())
        : MyApplicationPaths.one(visit.language(), application.id());
  }
}
