package org.vivier.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;

/** Gives somebody a role, for the organization or for one scope, perhaps until a date. */
@Component
public class GiveRight {
  private final StaffMembers people;
  private final StaffRights rights;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GiveRight(
      StaffMembers people, StaffRights rights, ApplicationEventPublisher events, Clock clock) {
    this.people = people;
    this.rights = rights;
    this.events = events;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    GIVEN,
    /** The person has it there already; to change its end, take it and give it anew. */
    HELD_ALREADY,
    /** There is nobody of this id who works here or was invited to. */
    NOBODY,
    /** It would have ended before it began. */
    OVER_ALREADY
  }

  /**
   * Gives it from now on.
   *
   * @param scope where; null for the whole organization
   * @param until the first instant at which it is held no more, or null
   */
  @Transactional
  public Outcome handle(
      StaffMemberId to, Role role, @Nullable Scope scope, @Nullable Instant until, Actor by) {
    Instant now = clock.instant();
    if (scope != null && !role.inScopes()) {
      throw new IllegalArgumentException(role + " is for the organization");
    }
    if (until != null && !until.isAfter(now)) {
      return Outcome.OVER_ALREADY;
    }
    if (people.find(to).filter(person -> person.state() != StaffState.LEFT).isEmpty()) {
      return Outcome.NOBODY;
    }
    rights.closeLapsed(to, role, scope);
    UUID id = UUID.randomUUID();
    if (!rights.give(new GivenRight(id, to, role, scope, now, until, by.name(), now, null, null))) {
      return Outcome.HELD_ALREADY;
    }
    events.publishEvent(recorded("staff.right-given", to, role, scope, by).with("right", id));
    return Outcome.GIVEN;
  }

  static Recorded recorded(
      String act, StaffMemberId whose, Role role, @Nullable Scope scope, Actor by) {
    var on =
        scope == null
            ? java.util.List.of(whose.subject())
            : java.util.List.of(whose.subject(), scope.subject());
    return new Recorded(act, by, on, null, null, java.util.Map.of("role", role.code()));
  }
}
