package org.vivier.decisions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** How far the answer to an application is, and every way from one state to another. */
public enum AnswerState {
  /** Nothing is decided, or nothing that counts. */
  DUE,
  /** Decided; a second person has to look. */
  PREPARED,
  /** The letter is written and can be taken back for a moment. */
  HELD,
  /** The letter is on its way and can't be taken back. */
  LEAVING,
  /** Somebody else delivers the letter, or has. */
  SENT,
  /** The letter did not arrive. */
  BOUNCED,
  /** The candidate was told in another way. */
  TOLD,
  /** None is needed: withdrawn, or erased. */
  ENDED;

  /** What may happen to an answer. */
  public enum Event {
    /** Somebody decides and the letter waits. */
    DECIDE,
    /** Somebody decides and a second person must look. */
    PROPOSE,
    CONFIRM,
    SEND_BACK,
    UNDO,
    /** The letter leaves. */
    RELEASE,
    /** It was handed over. */
    HANDED_OVER,
    /** It came back, or could not leave. */
    RETURNED,
    /** It is tried once more. */
    AGAIN,
    /** The candidate heard in another way. */
    TELL,
    /** What was told holds no more: the candidate must hear again. */
    REVERSE,
    /** The process was given up: who was not told otherwise must hear that. */
    CANCEL,
    /** The application is withdrawn or erased. */
    END,
    REINSTATE
  }

  private static final Map<AnswerState, Map<Event, AnswerState>> TABLE =
      Map.of(
          DUE, Map.of(Event.DECIDE, HELD, Event.PROPOSE, PREPARED, Event.END, ENDED),
          PREPARED,
              Map.of(
                  Event.CONFIRM, HELD,
                  Event.SEND_BACK, DUE,
                  Event.UNDO, DUE,
                  Event.CANCEL, DUE,
                  Event.END, ENDED),
          HELD,
              Map.of(Event.RELEASE, LEAVING, Event.UNDO, DUE, Event.CANCEL, DUE, Event.END, ENDED),
          LEAVING,
              Map.of(
                  Event.HANDED_OVER, SENT,
                  Event.RETURNED, BOUNCED,
                  Event.REVERSE, DUE,
                  Event.CANCEL, DUE,
                  // The letter of somebody who is erased never tells what became of it.
                  Event.END, ENDED),
          SENT, Map.of(Event.RETURNED, BOUNCED, Event.REVERSE, DUE, Event.CANCEL, DUE),
          BOUNCED,
              Map.of(
                  Event.AGAIN, LEAVING,
                  Event.TELL, TOLD,
                  Event.REVERSE, DUE,
                  Event.CANCEL, DUE,
                  Event.END, ENDED),
          TOLD, Map.of(Event.REVERSE, DUE, Event.CANCEL, DUE),
          ENDED, Map.of(Event.REINSTATE, DUE));

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<AnswerState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** Whether this has a meaning here. */
  public boolean allows(Event event) {
    return on(event).isPresent();
  }

  /** Whether the candidate has heard, or need not. */
  public boolean answered() {
    return this == SENT || this == TOLD || this == ENDED;
  }

  /** Whether somebody has to do something. */
  public boolean waits() {
    return this == DUE || this == PREPARED || this == BOUNCED;
  }

  /** Whether the decision can still be taken back as if it had never been. */
  public boolean undoable() {
    return allows(Event.UNDO);
  }

  /** Whether what was told can be reversed by a new decision. */
  public boolean reversible() {
    return allows(Event.REVERSE);
  }

  /** The name in the database, in addresses and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words for staff. */
  public String forStaff(Language language) {
    return Words.of(language).text("decisions.state." + code());
  }

  /** The state with this code. */
  public static Optional<AnswerState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
