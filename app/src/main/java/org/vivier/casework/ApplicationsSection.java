package org.vivier.casework;

import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The way to what was submitted. */
@Component
class ApplicationsSection implements StaffSection {
  static final Addresses ADDRESSES = Addresses.of("/applications", "/candidatures");
  static final Addresses LATE = Addresses.of("/late-applicant", "/candidature-tardive");

  @Override
  public int place() {
    return 25;
  }

  @Override
  public String labelKey() {
    return "casework.applications.title";
  }

  @Override
  public Addresses addresses() {
    return ADDRESSES;
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.may(Act.SEE_APPLICATIONS);
  }
}
