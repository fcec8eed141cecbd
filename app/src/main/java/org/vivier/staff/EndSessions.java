package org.vivier.staff;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;

/** Ends sessions before their time. */
@Component
public class EndSessions {
  private final StaffSessions sessions;
  private final ApplicationEventPublisher events;
  private final SecurityEvents security;

  EndSessions(StaffSessions sessions, ApplicationEventPublisher events, SecurityEvents security) {
    this.sessions = sessions;
    this.events = events;
    this.security = security;
  }

  /** Why sessions end. */
  public enum Why {
    /** The person pressed the button. */
    SIGNED_OUT,
    /** The person ended it from another browser. */
    ENDED_BY_OWNER,
    /** An administrator did. */
    ENDED_BY_ADMINISTRATOR,
    /** A right was taken. */
    RIGHT_TAKEN,
    /** A way to sign in was changed. */
    SECRET_CHANGED,
    /** The person works here no more. */
    LEFT
  }

  /** All of this person's; returns how many. */
  @Transactional
  public int ofPerson(StaffMemberId person, Why why, Actor by) {
    List<UUID> ended = sessions.deleteAll(person);
    ended.forEach(session -> told(person, session, why, by));
    return ended.size();
  }

  /** All of this person's but one; returns how many. */
  @Transactional
  public int others(StaffMemberId person, UUID except, Why why, Actor by) {
    List<UUID> ended =
        sessions.of(person).stream()
            .map(StaffSession::id)
            .filter(session -> !session.equals(except))
            .filter(session -> sessions.delete(person, session))
            .toList();
    ended.forEach(session -> told(person, session, why, by));
    return ended.size();
  }

  /** This one, if it is this person's. */
  @Transactional
  public boolean one(StaffMemberId person, UUID session, Why why, Actor by) {
    boolean ended = sessions.delete(person, session);
    if (ended) {
      told(person, session, why, by);
    }
    return ended;
  }

  private void told(StaffMemberId person, UUID session, Why why, Actor by) {
    events.publishEvent(
        Recorded.of("staff.session-ended", by, person.subject())
            .with("session", session)
            .with("why", why.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    security.record(SecurityEvent.SESSION_ENDED, Detail.of("why", why));
  }
}
