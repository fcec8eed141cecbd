package org.vivier.staff.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vivier.staff.GivenRight;
import org.vivier.staff.Person;
import org.vivier.staff.Recusals;
import org.vivier.staff.Scope;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.StaffRights;
import org.vivier.staff.StaffSession;
import org.vivier.staff.StaffSessions;

/** What is known about one person. */
@Component
class PersonFacts {
  private final StaffMembers people;
  private final StaffRights rights;
  private final StaffSessions sessions;
  private final Recusals recusals;

  PersonFacts(StaffMembers people, StaffRights rights, StaffSessions sessions, Recusals recusals) {
    this.people = people;
    this.rights = rights;
    this.sessions = sessions;
    this.recusals = recusals;
  }

  /** The person with this id as it stands in an address. */
  Optional<Person> find(String id) {
    return StaffMemberId.of(id).flatMap(people::find);
  }

  List<GivenRight> rights(StaffMemberId person) {
    return rights.of(person);
  }

  /** A right of this person, and of nobody else. */
  Optional<GivenRight> right(StaffMemberId person, String id) {
    return rights.of(person).stream().filter(right -> right.id().toString().equals(id)).findFirst();
  }

  List<StaffSession> sessions(StaffMemberId person) {
    return sessions.of(person);
  }

  List<Scope> recusals(StaffMemberId person) {
    return recusals.of(person);
  }
}
