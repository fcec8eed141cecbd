package org.vivier.staff;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;

/** Takes a role from somebody. Whatever they have open ends with it. */
@Component
public class TakeRight {
  private final StaffRights rights;
  private final Administrators administrators;
  private final EndSessions endSessions;
  private final ApplicationEventPublisher events;

  TakeRight(
      StaffRights rights,
      Administrators administrators,
      EndSessions endSessions,
      ApplicationEventPublisher events) {
    this.rights = rights;
    this.administrators = administrators;
    this.endSessions = endSessions;
    this.events = events;
  }

  /**
   * Takes it.
   *
   * @return false when it isn't there, or was taken before
   * @throws LastAdministrator when nobody else is one
   */
  @Transactional
  public boolean handle(UUID right, Actor by) {
    var given = rights.find(right);
    if (given.isEmpty()) {
      return false;
    }
    GivenRight it = given.get();
    if (it.role() == Role.ADMINISTRATOR && it.until() == null) {
      administrators.requireAnotherThan(it.holder());
    }
    if (!rights.take(right, by)) {
      return false;
    }
    events.publishEvent(
        GiveRight.recorded("staff.right-taken", it.holder(), it.role(), it.scope(), by)
            .with("right", right));
    endSessions.ofPerson(it.holder(), EndSessions.Why.RIGHT_TAKEN, by);
    return true;
  }
}
