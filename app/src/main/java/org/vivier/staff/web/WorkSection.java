package org.vivier.staff.web;

import org.springframework.stereotype.Component;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The way to one's own work. */
@Component
class WorkSection implements StaffSection {
  static final Addresses ADDRESSES = Addresses.of("/work", "/travail");

  @Override
  public int place() {
    return 10;
  }

  @Override
  public String labelKey() {
    return "staff.work.title";
  }

  @Override
  public Addresses addresses() {
    return ADDRESSES;
  }

  @Override
  public boolean isFor(StaffMember member) {
    return true;
  }
}
