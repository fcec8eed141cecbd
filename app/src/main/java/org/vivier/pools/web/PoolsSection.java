package org.vivier.pools.web;

import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The entry of the navigation that leads to pools. */
@Component
class PoolsSection implements StaffSection {
  private static final int PLACE = 30;

  @Override
  public int place() {
    return PLACE;
  }

  @Override
  public String labelKey() {
    return "pools.list.title";
  }

  @Override
  public Addresses addresses() {
    return PoolPaths.list();
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.mayAnywhere(Act.SEE_POOLS);
  }
}
