package org.vivier.correspondence.web;

import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The way to letters that did not arrive. */
@Component
class LettersSection implements StaffSection {
  static final Addresses ADDRESSES = Addresses.of("/letters", "/lettres");

  @Override
  public int place() {
    return 28;
  }

  @Override
  public String labelKey() {
    return "correspondence.returned.title";
  }

  @Override
  public Addresses addresses() {
    return ADDRESSES;
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.may(Act.LOOK_AFTER_LETTERS);
  }
}
