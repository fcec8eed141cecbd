package org.vivier.audit.page;

import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The way to the journal. */
@Component
class JournalSection implements StaffSection {
  static final Addresses ADDRESSES = Addresses.of("/audit", "/registre");

  static Addresses of(long record) {
    return ADDRESSES.below("/" + record);
  }

  static Addresses proof(long record) {
    return of(record).below("/proof", "/preuve");
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public String labelKey() {
    return "audit.journal.title";
  }

  @Override
  public Addresses addresses() {
    return ADDRESSES;
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.may(Act.READ_JOURNAL);
  }
}
