package org.vivier.staff;

/** What was asked for would leave the organization without an administrator. Nothing was done. */
public class LastAdministrator extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final StaffMemberId person;

  LastAdministrator(StaffMemberId person) {
    super(person.toString());
    this.person = person;
  }

  /** Who has to stay, until there is a second one. */
  public StaffMemberId person() {
    return person;
  }
}
