package org.vivier.pools.referral.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.web.PageResponses;
import org.vivier.pools.language.AddResult.Wrong;
import org.vivier.pools.language.web.TypedResult;
import org.vivier.pools.requests.web.RequestPages;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** HR writes down a language result of somebody on the list, or that one was a mistake. */
@Controller
class LanguageResultController {
  private final ReferralView view;
  private final RequestPages pages;
  private final TypedResult typed;

  LanguageResultController(ReferralView view, RequestPages pages, TypedResult typed) {
    this.view = view;
    this.pages = pages;
    this.typed = typed;
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({RequestPaths.RESULTS_EN, RequestPaths.RESULTS_FR})
  ResponseEntity<byte[]> send(StaffRequest request, ReferralView.Seen seen) {
    Attempt<String, Wrong> tried =
        typed.handle(request, seen.referral().application(), request.actor());
    String done = tried.done();
    return done == null
        ? pages.page(
            PageResponses.status(tried.problems()),
            "requests/referral",
            view.of(request, seen, tried.problems()))
        : pages.done(seen.addresses().in(request.language()), done);
  }
}
