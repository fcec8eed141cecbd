package org.vivier.cli.tryout;

import org.jspecify.annotations.Nullable;

/** How far the story of an invented application has come by the day on which it is first shown. */
enum SampleFate {
  /** Nobody's turn yet. */
  WAITING,
  /** Not among those whose turn it is. */
  SET_ASIDE,
  /** Set aside, and then not. */
  RECALLED,
  WITHDRAWN,
  /** Given out, and nobody has rated it. */
  UNRATED,
  /** The chair has rated it, and knows alone what. */
  HALF_RATED,
  /** Met the first step and waits in the second. */
  SECOND_STEP,
  /** Two people see it differently. */
  DIFFERS,
  /** They did, and have agreed. */
  AGREED,
  /** All is known, nothing decided: an essential isn't met. */
  FAILED,
  /** All is known, nothing decided, and the promised day is over. */
  OVERDUE,
  /** Decided by one, and a second person must look. */
  PREPARED,
  /** Decided a moment ago: the letter can be taken back. */
  HELD,
  ELIMINATED,
  /** The same after the second step. */
  ELIMINATED_LATER,
  /** The letter came back. */
  BOUNCED,
  /** What was told was wrong, and is taken back. */
  REVERSED,
  QUALIFIED;

  private static final int STRONG = 3;
  private static final int PASSES = 2;
  private static final int WEAK = 1;

  /** Whether it comes to the board. */
  boolean assessed() {
    return switch (this) {
      case WAITING, SET_ASIDE, RECALLED, WITHDRAWN -> false;
      default -> true;
    };
  }

  /** Whether somebody decides that it goes no further, and the candidate hears it. */
  boolean out() {
    return switch (this) {
      case ELIMINATED, ELIMINATED_LATER, BOUNCED, REVERSED -> true;
      default -> false;
    };
  }

  /**
   * The mark that one of the two gives who sit down; null when they don't.
   *
   * @param step the place of the step in the plan, from 0
   * @param chair whether it is the chair
   */
  @Nullable Integer mark(int step, boolean chair) {
    return switch (this) {
      case WAITING, SET_ASIDE, RECALLED, WITHDRAWN, UNRATED -> null;
      case HALF_RATED -> step == 0 && chair ? PASSES : null;
      case SECOND_STEP -> step == 0 ? PASSES : null;
      case DIFFERS, AGREED -> step == 0 ? (chair ? PASSES : WEAK) : null;
      case FAILED, PREPARED, HELD, ELIMINATED, BOUNCED, REVERSED -> step == 0 ? WEAK : null;
      case ELIMINATED_LATER -> step == 0 ? PASSES : WEAK;
      case OVERDUE -> PASSES;
      case QUALIFIED -> STRONG;
    };
  }
}
