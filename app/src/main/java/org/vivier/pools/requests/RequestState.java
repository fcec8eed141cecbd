package org.vivier.pools.requests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** How far a request is, and every way from one state to another. */
public enum RequestState {
  /** Its manager still writes it. */
  DRAFT,
  /** People are looked for. */
  OPEN,
  FILLED,
  CANCELLED;

  /** What may happen to a request. */
  public enum Event {
    /** The manager hands it to HR. */
    SEND,
    /** HR gives it back: something has to be said more clearly. */
    RETURN,
    FILL,
    CANCEL,
    REOPEN;

    /** The name in the database, in addresses and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    public static Optional<Event> ofCode(String code) {
      return Arrays.stream(values()).filter(event -> event.code().equals(code)).findFirst();
    }

    /** Whether it needs a sentence of why. */
    public boolean needsReason() {
      return this == RETURN || this == CANCEL;
    }
  }

  private static final Map<RequestState, Map<Event, RequestState>> TABLE =
      Map.of(
          DRAFT, Map.of(Event.SEND, OPEN, Event.CANCEL, CANCELLED),
          OPEN, Map.of(Event.RETURN, DRAFT, Event.FILL, FILLED, Event.CANCEL, CANCELLED),
          FILLED, Map.of(Event.REOPEN, OPEN),
          CANCELLED, Map.of(Event.REOPEN, OPEN));

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<RequestState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** Whether this has a meaning here. */
  public boolean allows(Event event) {
    return on(event).isPresent();
  }

  /** Whether what is asked for can still be changed. */
  public boolean changes() {
    return this == DRAFT || this == OPEN;
  }

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  public String in(Language language) {
    return Words.of(language).text("requests.request-state." + code());
  }

  /** The state with this code. */
  public static Optional<RequestState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
