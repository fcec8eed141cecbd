package org.vivier.staff.people;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffSection;

/** The way to the people who work here. */
@Component
class PeopleSection implements StaffSection {
  static final Addresses ADDRESSES = Addresses.of("/people", "/personnes");
  static final Addresses INVITATION = Addresses.of("/invitation", "/invitation");

  static Addresses of(StaffMemberId person) {
    return ADDRESSES.below("/" + person);
  }

  static Addresses departure(StaffMemberId person) {
    return of(person).below("/departure", "/depart");
  }

  /** Ends all that somebody has open. */
  static Addresses endSessions(StaffMemberId person) {
    return of(person).below("/sessions/end", "/sessions/fin");
  }

  /** Takes a right. */
  static Addresses takeRight(StaffMemberId person, UUID right) {
    return of(person).below("/rights/" + right + "/end", "/droits/" + right + "/retrait");
  }

  /** Gives a right back that was just taken. */
  static Addresses giveAgain(StaffMemberId person, UUID right) {
    return of(person).below("/rights/" + right + "/again", "/droits/" + right + "/retour");
  }

  @Override
  public int place() {
    return 50;
  }

  @Override
  public String labelKey() {
    return "staff.people.title";
  }

  @Override
  public Addresses addresses() {
    return ADDRESSES;
  }

  @Override
  public boolean isFor(StaffMember member) {
    return member.may(Act.SEE_PEOPLE);
  }
}
