package org.vivier.pools;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * What somebody is in a pool, and every way from one state to another. That a pause is over, and
 * that the pool has expired, are dates: see {@link Availability}.
 */
public enum MembershipState {
  ACTIVE,
  /** Until a date that the person chose. */
  PAUSED,
  /** By their own wish; they may come back. */
  LEFT,
  /** The decision that they qualified was reversed. */
  REVOKED;

  /** What may happen to a membership. */
  public enum Event {
    TAKE_IN("taken-in"),
    PAUSE("paused"),
    RESUME("resumed"),
    LEAVE("left"),
    REJOIN("rejoined"),
    REVOKE("revoked"),
    /** Back to what it was before it was revoked. */
    RESTORE("restored");

    private final String code;

    Event(String code) {
      this.code = code;
    }

    /** The name in the database, in the journal and in message keys. */
    public String code() {
      return code;
    }

    /** In words for staff. */
    public String forStaff(Language language) {
      return Words.of(language).text("pools.event." + code);
    }

    /** The one with this code. */
    public static Event ofCode(String code) {
      return Arrays.stream(values())
          .filter(value -> value.code.equals(code))
          .findFirst()
          .orElseThrow();
    }
  }

  private static final Map<MembershipState, Map<Event, MembershipState>> TABLE =
      Map.of(
          ACTIVE, Map.of(Event.PAUSE, PAUSED, Event.LEAVE, LEFT, Event.REVOKE, REVOKED),
          PAUSED,
              Map.of(
                  // Until another day.
                  Event.PAUSE, PAUSED,
                  Event.RESUME, ACTIVE,
                  Event.LEAVE, LEFT,
                  Event.REVOKE, REVOKED),
          LEFT, Map.of(Event.REJOIN, ACTIVE, Event.REVOKE, REVOKED),
          // Where it was; the one edge that looks back.
          REVOKED, Map.of(Event.RESTORE, ACTIVE));

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<MembershipState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** Whether this has a meaning here. */
  public boolean allows(Event event) {
    return on(event).isPresent();
  }

  /** Whether somebody may be available at all, apart from dates. */
  public boolean open() {
    return this == ACTIVE || this == PAUSED;
  }

  /** The name in addresses and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("pools.state." + code());
  }
}
