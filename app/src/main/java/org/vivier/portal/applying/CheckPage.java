package org.vivier.portal.applying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;
import org.vivier.portal.AnswerSection;
import org.vivier.portal.ApplicationWindow;
import org.vivier.portal.Draft;

/**
 * Everything once more before it is sent; or, when it is too late, to be kept.
 *
 * @param job the job's title
 * @param sections all answers
 * @param accommodation what became of a request for accommodation, in words, or null
 * @param accommodationPath where it is made
 * @param problems what is missing or wrong; the field is the address where it can be put right
 * @param state what can be done here
 * @param standing where the posting stands
 * @param graceUntil the last instant, when the closing instant has passed; else null
 * @param contact whom to write to
 * @param path where the form goes
 * @param backPath the last page of questions
 * @param copyPath everything as a text to keep
 * @param rejected whether the form came without a valid token and is shown again
 */
public record CheckPage(
    PageFrame frame,
    FormToken token,
    String job,
    List<AnswerSection> sections,
    @Nullable String accommodation,
    String accommodationPath,
    List<FieldError> problems,
    State state,
    ApplicationWindow standing,
    @Nullable Moment graceUntil,
    String contact,
    String path,
    String backPath,
    String copyPath,
    boolean rejected) {

  /** What can be done with it. */
  public enum State {
    /** Can be submitted. */
    OPEN,
    /** Was submitted; changes can be sent. */
    CORRECTING,
    /** Too late; can be read and kept. */
    MISSED,
    /** The posting opens later; can be written and not be submitted yet. */
    WAITING;

    static State of(Draft draft) {
      if (draft.missed()) {
        return MISSED;
      }
      return draft.waits() ? WAITING : draft.submitted() ? CORRECTING : OPEN;
    }
  }

  /** Whether answers can still be changed. */
  public boolean open() {
    return state != State.MISSED;
  }

  /** Whether there is a button to send it. */
  public boolean sendable() {
    return state == State.OPEN || state == State.CORRECTING;
  }
}
