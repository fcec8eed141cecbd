package org.vivier.accommodations.web;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.accommodations.Cases.Opened;
import org.vivier.platform.web.AddressArguments;
import org.vivier.staff.page.StaffRequest;

/** Gives controllers the private case that an address names. */
@Component
class CaseArguments extends AddressArguments {
  private final CasePages pages;

  CaseArguments(CasePages pages) {
    super(Opened.class);
    this.pages = pages;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    return pages.find(named(request, "case"), StaffRequest.of(request).member());
  }
}
