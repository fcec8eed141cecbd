package org.vivier.correspondence;

import static org.vivier.correspondence.LetterState.Event.ACCEPTED;
import static org.vivier.correspondence.LetterState.Event.BOUNCED_BACK;
import static org.vivier.correspondence.LetterState.Event.FAILED;
import static org.vivier.correspondence.LetterState.Event.KEY_GONE;
import static org.vivier.correspondence.LetterState.Event.RETRIED;
import static org.vivier.correspondence.LetterState.Event.SUPPRESSED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vivier.letters.LetterMoved.Fate;

/** Where a letter is on its way, and what can happen to it there. */
public enum LetterState {
  /** Waits for its next attempt. */
  QUEUED,
  /** Somebody else delivers it now. */
  SENT,
  /** It came back. */
  BOUNCED,
  /** It was refused, or tried for too long: someone has to look at it. */
  DEAD,
  /** Not tried, because the address is known not to exist. */
  WITHHELD,
  /** Never sent: its reader's information was erased first. */
  ERASED;

  /** What can happen to a letter. */
  public enum Event {
    ACCEPTED,
    FAILED,
    SUPPRESSED,
    KEY_GONE,
    BOUNCED_BACK,
    RETRIED
  }

  private static final Map<LetterState, Map<Event, LetterState>> TABLE =
      Map.of(
          QUEUED,
          Map.of(ACCEPTED, SENT, FAILED, DEAD, SUPPRESSED, WITHHELD, KEY_GONE, ERASED),
          SENT,
          Map.of(BOUNCED_BACK, BOUNCED),
          BOUNCED,
          Map.of(RETRIED, QUEUED),
          DEAD,
          Map.of(RETRIED, QUEUED),
          WITHHELD,
          Map.of(RETRIED, QUEUED),
          ERASED,
          Map.of());

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<LetterState> transition(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** How far it is for whoever asked for it; empty when nobody can be told any more. */
  Optional<Fate> fate() {
    return switch (this) {
      case QUEUED -> Optional.of(Fate.WAITS);
      case SENT -> Optional.of(Fate.HANDED_OVER);
      case BOUNCED, DEAD, WITHHELD -> Optional.of(Fate.NOT_DELIVERED);
      case ERASED -> Optional.empty();
    };
  }

  /** The states in which this event has a meaning. */
  public static Set<LetterState> where(Event event) {
    return Arrays.stream(values())
        .filter(state -> state.transition(event).isPresent())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LetterState.class)));
  }

  /** The name in the database and in message keys: {@code queued}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state with this code. */
  public static LetterState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
