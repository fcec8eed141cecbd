package org.vivier.applications.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import org.vivier.applications.FollowLink;
import org.vivier.applications.RequestResumeLink;
import org.vivier.applications.form.Question;
import org.vivier.applications.web.WayBackPage.Kind;
import org.vivier.format.EmailAddress;

/** Leads back to a draft on any device. Never says whether an address is known. */
@Controller
class WayBackController {
  private static final String ENGLISH = "/en/apply/resume";
  private static final String FRENCH = "/fr/postuler/reprise";

  private final FollowLink follow;
  private final RequestResumeLink request;
  private final DeviceCookie cookie;
  private final WayBackPages pages;
  private final Desk desk;

  WayBackController(
      FollowLink follow,
      RequestResumeLink request,
      DeviceCookie cookie,
      WayBackPages pages,
      Desk desk) {
    this.follow = follow;
    this.request = request;
    this.cookie = cookie;
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> ask(Visit visit) {
    return pages.of(visit, HttpStatus.OK, Kind.ASK, visit.typed("email"));
  }

  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> send(Visit visit) {
    String email = EmailAddress.cleaned(visit.typed("email"));
    if (!Question.isAddress(email)) {
      return pages.of(visit, HttpStatus.UNPROCESSABLE_CONTENT, Kind.ASK, email);
    }
    return request.handle(email, Asker.of(visit.request()))
        ? pages.of(visit, HttpStatus.OK, Kind.SENT, "")
        : pages.of(visit, HttpStatus.TOO_MANY_REQUESTS, Kind.TOO_MANY, email);
  }

  /** Uses nothing up: programs that look for harmful mail follow links, too. */
  @GetMapping({ENGLISH + "/{token}", FRENCH + "/{token}"})
  ResponseEntity<byte[]> look(Visit visit, @PathVariable String token) {
    return follow.look(token).filter(LinkPurpose.RESUME::equals).isPresent()
        ? pages.link(visit, token)
        : pages.of(visit, HttpStatus.NOT_FOUND, Kind.SPENT, "");
  }

  @PostMapping({ENGLISH + "/{token}", FRENCH + "/{token}"})
  ResponseEntity<byte[]> use(
      Visit visit, @PathVariable String token, HttpServletResponse response) {
    if (follow.look(token).filter(LinkPurpose.RESUME::equals).isEmpty()) {
      return pages.of(visit, HttpStatus.NOT_FOUND, Kind.SPENT, "");
    }
    Optional<Application> draft = follow.handle(token, cookie.renew(visit.request(), response));
    return draft
        .map(found -> desk.redirect(place(visit, found)))
        .orElseGet(() -> pages.of(visit, HttpStatus.NOT_FOUND, Kind.SPENT, ""));
  }

  private static String place(Visit visit, Application application) {
    return application.isDraft()
        ? Step.YOU.path(visit.language(), application.id())
        : MinePaths.one(visit.language(), application.id());
  }
}
