package org.vivier.assessment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * Where the assessment of one application stands, and every way from one to another. That nobody
 * decided yet and that the candidate was told are other matters.
 */
public enum AssessmentState {
  /** Submitted; nobody assesses it yet. */
  WAITING,
  /** The board assesses it in a step of the plan. */
  IN_STEP,
  /** All that decides is known; nobody has decided. */
  UNDECIDED,
  QUALIFIED,
  ELIMINATED,
  /** Not among those whose turn it is; may never have been assessed. */
  SET_ASIDE,
  /** Taken back, taken out or erased: where it stood before stays underneath. */
  ENDED;

  /** What may happen in an assessment. */
  public enum Event {
    START_WAVE,
    SET_ASIDE,
    RECALL,
    /** The essential criteria of a step are met, and another step follows. */
    PASS_STEP,
    /** The essential criteria of the last step are met. */
    PASS_LAST_STEP,
    /** An essential criterion is not met. */
    FAIL_STEP,
    /** Decided: qualified. */
    QUALIFY,
    /** Decided: eliminated. */
    ELIMINATE,
    /** Taken up again before it was decided. */
    REOPEN,
    /** A decision is taken back. */
    REVERSE;

    /** The name in the database and in message keys. */
    public String code() {
      return AssessmentState.code(this);
    }

    /** In words. */
    public String in(Language language) {
      return Words.of(language).text("assessment.event." + code());
    }

    /** The event with this code. */
    public static Optional<Event> ofCode(String code) {
      return Arrays.stream(values()).filter(event -> event.code().equals(code)).findFirst();
    }
  }

  private static final Map<AssessmentState, Map<Event, AssessmentState>> TABLE =
      Map.of(
          WAITING, Map.of(Event.START_WAVE, IN_STEP, Event.SET_ASIDE, SET_ASIDE),
          IN_STEP,
              Map.of(
                  Event.PASS_STEP, IN_STEP,
                  Event.PASS_LAST_STEP, UNDECIDED,
                  Event.FAIL_STEP, UNDECIDED),
          UNDECIDED,
              Map.of(
                  Event.QUALIFY, QUALIFIED,
                  Event.ELIMINATE, ELIMINATED,
                  Event.REOPEN, IN_STEP),
          QUALIFIED, Map.of(Event.REVERSE, IN_STEP),
          ELIMINATED, Map.of(Event.REVERSE, IN_STEP),
          SET_ASIDE, Map.of(Event.RECALL, WAITING),
          ENDED, Map.of());

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<AssessmentState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** The events that have a meaning here: exactly the buttons of a page. */
  public Set<Event> events() {
    return Arrays.stream(Event.values())
        .filter(event -> on(event).isPresent())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Event.class)));
  }

  /** Whether this has a meaning here. */
  public boolean allows(Event event) {
    return on(event).isPresent();
  }

  /** The name in the database, in addresses and in message keys. */
  public String code() {
    return code(this);
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("assessment.state." + code());
  }

  /** In words for the candidate, as far as they may know before a letter has left. */
  public String forCandidate(Language language) {
    return Words.of(language).text("assessment.state-for-candidates." + code());
  }

  /** The state with this code. */
  public static Optional<AssessmentState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
