package org.vivier.portal.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.access.DeviceCookie;
import org.vivier.access.LinkPurpose;
import org.vivier.applications.Application;
import org.vivier.applications.signin.FollowLink;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;

/** Leads from a letter back to a draft, on any device. */
@Controller
class ResumeLinkController {
  private static final String ENGLISH = "/en/apply/resume/{token}";
  private static final String FRENCH = "/fr/postuler/reprise/{token}";

  private final FollowLink follow;
  private final DeviceCookie cookie;
  private final ResumePages pages;
  private final CandidateResponses responses;

  ResumeLinkController(
      FollowLink follow, DeviceCookie cookie, ResumePages pages, CandidateResponses responses) {
    this.follow = follow;
    this.cookie = cookie;
    this.pages = pages;
    this.responses = responses;
  }

  /** Uses nothing up: programs that look for harmful mail follow links, too. */
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> look(CandidateRequest visit, @PathVariable String token) {
    return follow.look(token).filter(LinkPurpose.RESUME::equals).isPresent()
        ? pages.link(visit, token)
        : pages.spent(visit, token);
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> use(
      CandidateRequest visit, @PathVariable String token, HttpServletResponse response) {
    if (follow.look(token).filter(LinkPurpose.RESUME::equals).isEmpty()) {
      return pages.spent(visit, token);
    }
    Optional<Application> draft = follow.handle(token, cookie.renew(visit.http(), response));
    return draft
        .map(found -> responses.redirect(place(visit, found)))
        .orElseGet(() -> pages.spent(visit, token));
  }

  private static String place(CandidateRequest visit, Application application) {
    return application.isDraft()
        ? Step.YOU.path(visit.language(), application.id())
        : MyApplicationPaths.one(visit.language(), application.id());
  }
}
