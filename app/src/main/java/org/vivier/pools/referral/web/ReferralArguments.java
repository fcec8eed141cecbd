package org.vivier.pools.referral.web;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;
import org.vivier.staff.page.StaffRequest;

/** Gives controllers the referral that an address names, with its request. */
@Component
class ReferralArguments extends AddressArguments {
  private final ReferralView view;

  ReferralArguments(ReferralView view) {
    super(ReferralView.Seen.class);
    this.view = view;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    return view.find(
        named(request, "request"), named(request, "referral"), StaffRequest.of(request).member());
  }
}
