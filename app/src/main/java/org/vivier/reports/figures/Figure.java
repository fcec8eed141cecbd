package org.vivier.reports.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vivier.assessment.AssessmentState;
import org.vivier.decisions.AnswerState;

/**
 * What applications are counted by. The same condition counts a figure and finds the list behind
 * it; the states are those of the assessment and of the answers, never another reading of them.
 */
enum Figure {
  /** Everybody who applied, drafts aside. */
  APPLIED("true"),
  /** Whose assessment has begun. */
  BEGUN("f.reached > 0"),
  /** Who came at least as far as a step. */
  REACHED_STEP("f.reached >= :step"),
  WAITING(AssessmentState.WAITING),
  /** Who is assessed in a step now. */
  IN_STEP("f.state = '" + AssessmentState.IN_STEP.code() + "' and f.step = :step"),
  UNDECIDED(AssessmentState.UNDECIDED),
  QUALIFIED(AssessmentState.QUALIFIED),
  ELIMINATED(AssessmentState.ELIMINATED),
  SET_ASIDE(AssessmentState.SET_ASIDE),
  ENDED(AssessmentState.ENDED),
  /** Who heard what became of their application. */
  TOLD("f.answer in " + states(state -> state.answered() && state != AnswerState.ENDED)),
  /** Who still has to hear. */
  OPEN("f.answer in " + states(state -> !state.answered())),
  /** Whose day is over: the same as in the list of answers. */
  LATE(
      "f.answer in "
          + states(AnswerState::waits)
          + " and f.reply_by < (:now at time zone f.zone)::date"),
  /** Of a step, or of all from applying to the letter: who heard. */
  HEARD("f.days is not null", true),
  /** The same: who heard later than the standard. */
  OVER("f.late", true),
  /** The same: who waits to hear. */
  PENDING("f.waits", true),
  /** The same: whose wait is longer than the standard already. */
  PENDING_OVER("f.waits_late", true);

  /** Those that every kind of applicant is counted by. */
  static final List<Figure> COUNTED =
      List.of(
          APPLIED,
          BEGUN,
          WAITING,
          UNDECIDED,
          QUALIFIED,
          ELIMINATED,
          SET_ASIDE,
          ENDED,
          TOLD,
          OPEN,
          LATE);

  private final String condition;
  private final boolean timed;

  Figure(AssessmentState state) {
    this("f.state = '" + state.code() + "'");
  }

  Figure(String condition) {
    this(condition, false);
  }

  Figure(String condition, boolean timed) {
    this.condition = condition;
    this.timed = timed;
  }

  private static String states(Predicate<AnswerState> which) {
    return Arrays.stream(AnswerState.values())
        .filter(which)
        .map(state -> "'" + state.code() + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** On a row {@code f} of the facts; where it is {@link #timed}, of the spans. */
  String condition() {
    return condition;
  }

  /** Whether it is about how long something took. */
  boolean timed() {
    return timed;
  }

  /** The name in addresses and in message keys. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Figure> ofCode(String code) {
    return Arrays.stream(values()).filter(figure -> figure.code().equals(code)).findFirst();
  }
}
