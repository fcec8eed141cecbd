package org.vivier.pools.requests.web;

import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The entry of the navigation that leads to requests. */
@Component
class RequestsSection implements StaffSection {
  private static final int PLACE = 32;

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public String labelKey() {
    return "requests.list.title";
  }

  @Override
  public Addresses addresses() {
    return RequestPaths.list();
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.may(Act.MAKE_REQUESTS);
  }
}
