package org.vivier.staff.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.page.StaffRequest;

/** Leads to the first page, or to where somebody wanted to go before they signed in. */
@Controller
class StaffHomeController {
  private final WantedPage wanted;
  private final StaffPages pages;

  StaffHomeController(WantedPage wanted, StaffPages pages) {
    this.wanted = wanted;
    this.pages = pages;
  }

  @ForSignedIn
  @GetMapping({StaffPaths.EN, StaffPaths.FR})
  ResponseEntity<byte[]> home(StaffRequest request, HttpServletResponse response)
      throws ServletException {
    return pages.redirect(
        wanted
            .take(request.member(), request.http(), response)
            .orElseGet(() -> StaffPaths.work(request.language())));
  }
}
