package org.vivier.processes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** The states of a selection process and every way from one to another. */
public enum ProcessState {
  /** Being set up. */
  DRAFT,
  /** Everything that publishing needs is there. */
  READY,
  /** Public, and taking applications. */
  PUBLISHED,
  /** Takes no more applications. */
  CLOSED,
  /** Given up; those who applied are being told. */
  CANCELLING,
  /** Everybody has an answer. */
  COMPLETED,
  /** Given up, and everybody was told. */
  CANCELLED,
  /** Kept for the record. */
  ARCHIVED;

  /** What may happen to a process. */
  public enum Event {
    CHECK,
    EDIT,
    PUBLISH,
    /** The closing instant came. */
    DEADLINE,
    CLOSE,
    EXTEND,
    AMEND,
    CANCEL,
    REOPEN,
    COMPLETE,
    /** The last of those who must hear of a cancellation was told. */
    LAST_ANSWER_SENT,
    REOPEN_FOR_CORRECTION,
    ARCHIVE;

    private static final Set<Event> BY_ITSELF = Set.of(DEADLINE, LAST_ANSWER_SENT);
    private static final Set<Event> WITH_REASON =
        Set.of(CLOSE, EXTEND, AMEND, CANCEL, REOPEN, REOPEN_FOR_CORRECTION);

    /** Whether people do it: then there is a button for it. */
    public boolean byPeople() {
      return !BY_ITSELF.contains(this);
    }

    /** Whether whoever does it says why. */
    public boolean needsReason() {
      return WITH_REASON.contains(this);
    }

    /** Whether it may set another closing. */
    public boolean movesClosing() {
      return this == EXTEND || this == REOPEN;
    }

    /** Whether the set-up must be whole for it. */
    public boolean needsWholeSetUp() {
      return this == CHECK || this == PUBLISH;
    }

    /** The name in the database, in addresses and in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a button says. */
    public String in(Language language) {
      return Words.of(language).text("processes.event." + code());
    }

    /** The event with this code. */
    public static Optional<Event> ofCode(String code) {
      return Arrays.stream(values()).filter(event -> event.code().equals(code)).findFirst();
    }
  }

  private static final Map<ProcessState, Map<Event, ProcessState>> TABLE =
      Map.of(
          DRAFT, Map.of(Event.CHECK, READY),
          READY, Map.of(Event.EDIT, DRAFT, Event.PUBLISH, PUBLISHED),
          PUBLISHED,
              Map.of(
                  Event.DEADLINE, CLOSED,
                  Event.CLOSE, CLOSED,
                  Event.EXTEND, PUBLISHED,
                  Event.AMEND, PUBLISHED,
                  Event.CANCEL, CANCELLING),
          CLOSED,
              Map.of(
                  Event.REOPEN, PUBLISHED,
                  Event.COMPLETE, COMPLETED,
                  Event.CANCEL, CANCELLING),
          CANCELLING, Map.of(Event.LAST_ANSWER_SENT, CANCELLED),
          COMPLETED, Map.of(Event.REOPEN_FOR_CORRECTION, CLOSED, Event.ARCHIVE, ARCHIVED),
          CANCELLED, Map.of(Event.ARCHIVE, ARCHIVED),
          ARCHIVED, Map.of());

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<ProcessState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** The events that have a meaning here. */
  public Set<Event> events() {
    return Arrays.stream(Event.values())
        .filter(event -> on(event).isPresent())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Event.class)));
  }

  /** Those of them that people do: exactly the buttons of a page. */
  public Set<Event> buttons() {
    return events().stream()
        .filter(Event::byPeople)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Event.class)));
  }

  /** Whether criteria, plan and board are still being made. */
  public boolean inSetUp() {
    return this == DRAFT;
  }

  /** Whether assessing may go on: also while it is public, in waves or until filled. */
  public boolean assessable() {
    return this == PUBLISHED || this == CLOSED;
  }

  /** Whether it was public at least once. */
  public boolean announced() {
    return this != DRAFT && this != READY;
  }

  /** Whether nothing can happen any more. */
  public boolean terminal() {
    return events().isEmpty();
  }

  /** The name in the database, in addresses and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("processes.state." + code());
  }

  /** In words for candidates. */
  public String forCandidate(Language language) {
    return Words.of(language).text("processes.state-for-candidates." + code());
  }

  /** The state with this code. */
  public static Optional<ProcessState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
