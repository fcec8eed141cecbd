package org.vivier.applications;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** The states of an application and every way from one to another. */
public enum ApplicationState {
  /** Begun and not submitted. */
  DRAFT,
  /** Counts. */
  SUBMITTED,
  /** Taken back by the candidate, who may undo that until closing. */
  WITHDRAWN,
  /** Taken out by staff, with a reason. */
  REMOVED,
  /** The person's key is destroyed; what is left says only that there was an application. */
  ERASED;

  /** What may happen to an application. */
  public enum Event {
    SUBMIT,
    CORRECT,
    /** The owner of its address says that this one counts. */
    CONFIRM,
    /** The owner of its address says that it is somebody else's. */
    DISOWN,
    WITHDRAW,
    REINSTATE,
    REMOVE,
    ERASE
  }

  private static final Map<ApplicationState, Map<Event, ApplicationState>> TABLE =
      Map.of(
          DRAFT, Map.of(Event.SUBMIT, SUBMITTED, Event.ERASE, ERASED),
          SUBMITTED,
              Map.of(
                  Event.CORRECT, SUBMITTED,
                  Event.CONFIRM, SUBMITTED,
                  Event.DISOWN, SUBMITTED,
                  Event.WITHDRAW, WITHDRAWN,
                  Event.REMOVE, REMOVED,
                  Event.ERASE, ERASED),
          WITHDRAWN, Map.of(Event.REINSTATE, SUBMITTED, Event.REMOVE, REMOVED, Event.ERASE, ERASED),
          REMOVED, Map.of(Event.ERASE, ERASED),
          ERASED, Map.of());

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<ApplicationState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** The events that have a meaning here. */
  public Set<Event> events() {
    return Arrays.stream(Event.values())
        .filter(this::allows)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Event.class)));
  }

  /** Whether this has a meaning here. */
  public boolean allows(Event event) {
    return on(event).isPresent();
  }

  /** Begun and not submitted. */
  public boolean isDraft() {
    return this == DRAFT;
  }

  /** Submitted, and neither taken back nor taken out since. */
  public boolean counts() {
    return this == SUBMITTED;
  }

  /** Whether nothing can happen any more. */
  public boolean terminal() {
    return events().isEmpty();
  }

  /** In words for the candidate. */
  public String forCandidate(Language language) {
    return Words.of(language).text("applications.state." + code());
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("applications.staff.state-" + code());
  }

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ApplicationState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
