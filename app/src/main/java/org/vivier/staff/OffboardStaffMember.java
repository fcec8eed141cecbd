package org.vivier.staff;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.staff.signin.Factors;
import org.vivier.staff.signin.StaffLinks;

/** Somebody leaves: every right and every session ends at once. */
@Component
public class OffboardStaffMember {
  private final StaffMembers people;
  private final StaffRights rights;
  private final Administrators administrators;
  private final EndSessions endSessions;
  private final Factors factors;
  private final StaffLinks links;
  private final ApplicationEventPublisher events;

  OffboardStaffMember(
      StaffMembers people,
      StaffRights rights,
      Administrators administrators,
      EndSessions endSessions,
      Factors factors,
      StaffLinks links,
      ApplicationEventPublisher events) {
    this.people = people;
    this.rights = rights;
    this.administrators = administrators;
    this.endSessions = endSessions;
    this.factors = factors;
    this.links = links;
    this.events = events;
  }

  /**
   * Sees somebody off.
   *
   * @return false when nobody of this id is here
   * @throws LastAdministrator when nobody else is one
   */
  @Transactional
  public boolean handle(StaffMemberId person, Actor by) {
    administrators.requireAnotherThan(person);
    if (!people.happen(person, StaffState.Event.LEAVE)) {
      return false;
    }
    events.publishEvent(Recorded.of("staff.left", by, person.subject()));
    for (GivenRight right : rights.of(person)) {
      if (rights.take(right.id(), by)) {
        events.publishEvent(
            GiveRight.recorded("staff.right-taken", person, right.role(), right.scope(), by)
                .with("right", right.id()));
      }
    }
    endSessions.ofPerson(person, EndSessions.Why.LEFT, by);
    factors.forgetAll(person, by);
    links.forget(person);
    return true;
  }
}
