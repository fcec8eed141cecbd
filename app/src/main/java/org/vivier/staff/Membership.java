package org.vivier.staff;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;

/**
 * How people come in. For this room's ways in alone, which see to it that they are who they are.
 */
@Component
public class Membership {
  private final StaffMembers people;
  private final ApplicationEventPublisher events;

  Membership(StaffMembers people, ApplicationEventPublisher events) {
    this.people = people;
    this.events = events;
  }

  /** Somebody new, who may come in by an invitation. */
  @Transactional(propagation = Propagation.MANDATORY)
  public StaffMemberId invite(String name, String address, Language language, Actor by) {
    StaffMemberId id = people.add(name, address, language);
    events.publishEvent(Recorded.of("staff.invited", by, id.subject()));
    return id;
  }

  /** Somebody who didn't come yet, or who left; false for somebody who is here. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean inviteAgain(StaffMemberId person, Actor by) {
    boolean invited = people.happen(person, StaffState.Event.INVITE);
    if (invited) {
      events.publishEvent(Recorded.of("staff.invited", by, person.subject()));
    }
    return invited;
  }

  /** Somebody who was invited works here from now on; false when they do already, or left. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean join(StaffMemberId person, Actor by) {
    boolean joined = people.happen(person, StaffState.Event.JOIN);
    if (joined) {
      events.publishEvent(Recorded.of("staff.joined", by, person.subject()));
    }
    return joined;
  }
}
