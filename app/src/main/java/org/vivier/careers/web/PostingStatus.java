package org.vivier.careers.web;

import org.jspecify.annotations.Nullable;
import org.vivier.platform.words.Moment;

/**
 * Where a posting stands at the moment the page is shown.
 *
 * @param state the stage
 * @param opens when it opens; given when it is not open yet
 * @param closes when it closes or closed, or null: open until filled, or closed without a date
 */
public record PostingStatus(State state, @Nullable Moment opens, @Nullable Moment closes) {

  /** Stages of a public posting. */
  public enum State {
    /** Published, not open yet. */
    NOT_YET_OPEN,
    /** Applications are accepted. */
    OPEN,
    /** Applications are always accepted: résumés kept for later. */
    EVERGREEN,
    /** Applications are no longer accepted. */
    CLOSED
  }

  /** Whether one can apply now. */
  public boolean open() {
    return state == State.OPEN || state == State.EVERGREEN;
  }

  /** Whether it is over. */
  public boolean closed() {
    return state == State.CLOSED;
  }

  /** Whether it is still to come. */
  public boolean notYetOpen() {
    return state == State.NOT_YET_OPEN;
  }

  /** Whether it never closes. */
  public boolean evergreen() {
    return state == State.EVERGREEN;
  }
}
