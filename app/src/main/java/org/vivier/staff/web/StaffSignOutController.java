package org.vivier.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.StaffCookie;
import org.vivier.staff.StaffPaths;

/** Signs out. */
@Controller
class StaffSignOutController {
  private static final String ENGLISH = StaffPaths.EN + "/sign-out";
  private static final String FRENCH = StaffPaths.FR + "/deconnexion";

  private final StaffCookie cookie;
  private final StaffPages pages;

  StaffSignOutController(StaffCookie cookie, StaffPages pages) {
    this.cookie = cookie;
    this.pages = pages;
  }

  @ForSignedIn
  @PostMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> signOut(HttpServletRequest request, HttpServletResponse response) {
    cookie.end(request);
    cookie.takeAway(request, response);
    return pages.redirect(StaffPaths.signIn(LanguageChoice.of(request)) + "?done=signed-out");
  }

  /** A form without a valid token arrives here as well. */
  @ForSignedIn
  @GetMapping({ENGLISH, FRENCH})
  ResponseEntity<byte[]> backToWork(HttpServletRequest request) {
    return pages.redirect(StaffPaths.work(LanguageChoice.of(request)));
  }
}
