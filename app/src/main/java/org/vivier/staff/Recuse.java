package org.vivier.staff;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;

/**
 * Somebody is a party in a scope, as an applicant for instance: from now on they may do nothing
 * there, whatever their roles. Their sessions end, so that no page stays open.
 */
@Component
public class Recuse {
  private final Recusals recusals;
  private final Administrators administrators;
  private final EndSessions endSessions;
  private final ApplicationEventPublisher events;

  Recuse(
      Recusals recusals,
      Administrators administrators,
      EndSessions endSessions,
      ApplicationEventPublisher events) {
    this.recusals = recusals;
    this.administrators = administrators;
    this.endSessions = endSessions;
    this.events = events;
  }

  /**
   * Shuts somebody out of a scope.
   *
   * @return false when they were already
   * @throws LastAdministrator when this is the only administrator: somebody else has to be able to
   *     act where this person may not
   */
  @Transactional
  public boolean handle(StaffMemberId person, Scope scope, Actor by) {
    administrators.requireAnotherThan(person);
    boolean added = recusals.add(person, scope, by);
    if (added) {
      publish("staff.recused", person, scope, by);
      endSessions.ofPerson(person, EndSessions.Why.RIGHT_TAKEN, by);
    }
    return added;
  }

  /** Lets them in again; false when they weren't shut out. */
  @Transactional
  public boolean end(StaffMemberId person, Scope scope, Actor by) {
    boolean ended = recusals.end(person, scope, by);
    if (ended) {
      publish("staff.recusal-ended", person, scope, by);
    }
    return ended;
  }

  private void publish(String act, StaffMemberId person, Scope scope, Actor by) {
    events.publishEvent(
        new Recorded(act, by, List.of(person.subject(), scope.subject()), null, null, Map.of()));
  }
}
