package org.vivier.staff;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where somebody stands with the organization, and how they get on. */
public enum StaffState {
  /** May come in by an invitation. */
  INVITED,
  /** Works here. */
  ACTIVE,
  /** Works here no more; nothing is open to them. */
  LEFT;

  /** What happens to people. */
  enum Event {
    INVITE,
    JOIN,
    LEAVE
  }

  private static final Map<StaffState, Map<Event, StaffState>> TRANSITIONS =
      Map.of(
          INVITED, Map.of(Event.INVITE, INVITED, Event.JOIN, ACTIVE, Event.LEAVE, LEFT),
          ACTIVE, Map.of(Event.LEAVE, LEFT),
          LEFT, Map.of(Event.INVITE, INVITED));

  /** Where it leads; empty when it can't happen now. */
  Optional<StaffState> after(Event event) {
    return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(event));
  }

  /** The name in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static StaffState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
