package org.vivier.processes.web;

import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The entry of the navigation that leads to processes. */
@Component
class ProcessesSection implements StaffSection {
  private static final int PLACE = 20;

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public String labelKey() {
    return "processes.list.title";
  }

  @Override
  public Addresses addresses() {
    return new Addresses(ProcessPaths.EN, ProcessPaths.FR);
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.mayAnywhere(Act.SEE_PROCESS);
  }
}
