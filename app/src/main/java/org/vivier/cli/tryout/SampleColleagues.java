package org.vivier.cli.tryout;

import org.springframework.stereotype.Component;
import org.vivier.staff.StaffMember;
import org.vivier.staff.WhoIs;
import org.vivier.staff.tryout.SamplePerson;
import org.vivier.staff.tryout.SampleStaff;

/** The invented people who work here, at no browser. */
@Component
record SampleColleagues(SampleStaff staff, WhoIs whoIs) {
  /** With the rights that they have now. */
  StaffMember of(SamplePerson person) {
    return whoIs.away(staff.find(person).orElseThrow());
  }

  /** The adviser who sees to most of it. */
  StaffMember noor() {
    return of(SamplePerson.NOOR);
  }
}
