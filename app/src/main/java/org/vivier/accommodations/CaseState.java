package org.vivier.accommodations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** The states of a request for accommodation and every way from one to another. */
public enum CaseState {
  /** Written, and shown to nobody yet. */
  DRAFT,
  /** The coordinator sees it. */
  REQUESTED,
  /** The coordinator proposes measures; the candidate accepts or answers. */
  PROPOSED,
  /** Both agree on measures. */
  AGREED,
  /** Nothing more is to be done; what was agreed holds. */
  CLOSED,
  /** Taken back by the candidate, who may write and ask again. */
  WITHDRAWN;

  /** What the candidate may do, then what the coordinator may. */
  public enum Event {
    WRITE,
    REQUEST,
    WITHDRAW,
    /** Writes to the coordinator. */
    ANSWER,
    /** Agrees with what is proposed. */
    ACCEPT,
    /** Writes to the candidate. */
    ASK,
    PROPOSE,
    CLOSE,
    REOPEN;

    /** The name in the database and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Event of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it is the coordinator's turn afterwards. */
    boolean waits() {
      return this == WRITE || this == REQUEST || this == ANSWER || this == REOPEN;
    }
  }

  private static final Map<CaseState, Map<Event, CaseState>> TABLE =
      Map.of(
          DRAFT, Map.of(Event.WRITE, DRAFT, Event.REQUEST, REQUESTED, Event.WITHDRAW, WITHDRAWN),
          REQUESTED,
              Map.of(
                  Event.WRITE, REQUESTED,
                  Event.WITHDRAW, WITHDRAWN,
                  Event.ANSWER, REQUESTED,
                  Event.ASK, REQUESTED,
                  Event.PROPOSE, PROPOSED,
                  Event.CLOSE, CLOSED),
          PROPOSED,
              Map.of(
                  Event.WRITE, REQUESTED,
                  Event.WITHDRAW, WITHDRAWN,
                  Event.ANSWER, REQUESTED,
                  Event.ACCEPT, AGREED,
                  Event.ASK, PROPOSED,
                  Event.PROPOSE, PROPOSED,
                  Event.CLOSE, CLOSED),
          AGREED,
              Map.of(
                  Event.WRITE, REQUESTED,
                  Event.WITHDRAW, WITHDRAWN,
                  Event.ANSWER, AGREED,
                  Event.ASK, AGREED,
                  Event.PROPOSE, PROPOSED,
                  Event.CLOSE, CLOSED),
          CLOSED,
              Map.of(
                  Event.WRITE, REQUESTED,
                  Event.REQUEST, REQUESTED,
                  Event.WITHDRAW, WITHDRAWN,
                  Event.ANSWER, REQUESTED,
                  Event.REOPEN, REQUESTED),
          WITHDRAWN, Map.of(Event.WRITE, DRAFT, Event.REQUEST, REQUESTED));

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<CaseState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** Whether this has a meaning here: exactly the buttons of the pages. */
  public boolean allows(Event event) {
    return on(event).isPresent();
  }

  /** The events that have a meaning here. */
  public Set<Event> events() {
    return Arrays.stream(Event.values())
        .filter(this::allows)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Event.class)));
  }

  /** Whether the coordinator has it: sent, and not taken back. */
  public boolean asked() {
    return this != DRAFT && this != WITHDRAWN;
  }

  /** Whether something is still to be agreed on. */
  public boolean open() {
    return this == REQUESTED || this == PROPOSED;
  }

  /** In words for the candidate. */
  public String forCandidate(Language language) {
    return Words.of(language).text("accommodations.state." + code());
  }

  /** In words for the coordinator. */
  public String forStaff(Language language) {
    return Words.of(language).text("accommodations.state-for-staff." + code());
  }

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state with this code, as in an address. */
  public static Optional<CaseState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }

  static CaseState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
