package org.vivier.assessment.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.staff.ForSignedIn;
import org.vivier.staff.page.StaffRequest;

/** What waits for somebody to be rated, in all processes. */
@Controller
class MyRatingsController {
  private final AssessmentPages pages;
  private final MyRatingsPages ratings;

  MyRatingsController(AssessmentPages pages, MyRatingsPages ratings) {
    this.pages = pages;
    this.ratings = ratings;
  }

  @ForSignedIn
  @GetMapping({AssessmentPaths.RATE_EN, AssessmentPaths.RATE_FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    return pages.page(HttpStatus.OK, "mine", ratings.page(request));
  }
}
