package org.vivier.reports.figures;

import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The entry of the navigation that leads to reports on the organization. */
@Component
class ReportsSection implements StaffSection {
  private static final int PLACE = 40;

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public String labelKey() {
    return "reports.page.title";
  }

  @Override
  public Addresses addresses() {
    return ReportPaths.organization();
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.may(Act.SEE_ORGANIZATION_REPORTS);
  }
}
