package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.staff.ForEveryone;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.signin.LinkStep;
import org.vivier.staff.signin.StaffLinks;

/** Where links in letters lead. */
@Controller
class StaffLinkController {
  private static final String ENGLISH = StaffPaths.EN + "/link/{token}";
  private static final String FRENCH = StaffPaths.FR + "/lien/{token}";

  private final StaffLinks links;
  private final LinkStep step;
  private final StaffPages pages;

  StaffLinkController(StaffLinks links, LinkStep step, StaffPages pages) {
    this.links = links;
    this.step = step;
    this.pages = pages;
  }

  @ForEveryone
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
    return page(new SignInRequest(request), token, links.holds(token));
  }

  @ForEveryone
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> use(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    SignInRequest way = new SignInRequest(request);
    return step.take(token, request, response)
        ? pages.redirect(StaffPaths.secondStep(way.language()))
        : page(way, token, false);
  }

  private ResponseEntity<byte[]> page(SignInRequest way, String token, boolean holds) {
    HttpStatus status = holds ? HttpStatus.OK : HttpStatus.GONE;
    return pages.page(
        way.rejected() ? HttpStatus.FORBIDDEN : status,
        "link",
        new StaffLinkPage(
            pages.frame(
                way.language(),
                holds ? "signin.link.title" : "signin.link.goneTitle",
                StaffPaths.link(way.language(), token),
                StaffPaths.link(way.language().other(), token)),
            way.token(),
            StaffPaths.link(way.language(), token),
            holds,
            StaffPaths.signIn(way.language())));
  }
}
