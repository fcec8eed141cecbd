package org.vivier.pools.requests.web;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.vivier.platform.web.AddressArguments;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.page.StaffRequest;

/** Gives controllers the request that an address names. */
@Component
class RequestArguments extends AddressArguments {
  private final RequestPages pages;

  RequestArguments(RequestPages pages) {
    super(StaffingRequest.class);
    this.pages = pages;
  }

  @Override
  protected Object find(MethodParameter wanted, NativeWebRequest request) {
    return pages.find(named(request, "request"), StaffRequest.of(request).member());
  }
}
