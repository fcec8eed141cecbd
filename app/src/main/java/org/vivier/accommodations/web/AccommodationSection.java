package org.vivier.accommodations.web;

import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The way to the requests for accommodation. */
@Component
class AccommodationSection implements StaffSection {
  @Override
  public int place() {
    return 28;
  }

  @Override
  public String labelKey() {
    return "accommodations.list.title";
  }

  @Override
  public Addresses addresses() {
    return CasePaths.list();
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.mayAnywhere(Act.AGREE_ON_ACCOMMODATION);
  }
}
