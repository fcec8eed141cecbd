package org.vivier.pools.referral.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.TypedId;
import org.vivier.pools.referral.PreferenceClaims;
import org.vivier.pools.requests.web.RequestPages;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** HR says whether a right to come first, as somebody on the list claims it, was verified. */
@Controller
class PreferenceController {
  private final RequestPages pages;
  private final PreferenceClaims claims;

  PreferenceController(RequestPages pages, PreferenceClaims claims) {
    this.pages = pages;
    this.claims = claims;
  }

  @Requires(act = Act.ADVISE_REQUESTS)
  @PostMapping({RequestPaths.REFERRAL_EN + "/preference", RequestPaths.REFERRAL_FR + "/preference"})
  ResponseEntity<byte[]> check(StaffRequest request, ReferralView.Seen seen) {
    String holds = request.typed("holds");
    boolean checked =
        (holds.equals("yes") || holds.equals("no"))
            && TypedId.of(request.typed("claim"))
                .map(claim ->
                    claims.check(claim, seen.referral(), holds.equals("yes"), request.member()))
                .orElse(false);
    return pages.done(seen.addresses().in(request.language()), checked ? "checked" : "refused");
  }
}
