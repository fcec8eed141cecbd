package org.vivier.pools;

import java.util.Locale;
import java.util.Optional;
import org.vivier.format.Language;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.words.Words;

/** Why something about a pool was not done. */
public enum Problem implements FormProblem {
  NAME_ENGLISH("name-en"),
  NAME_FRENCH("name-fr"),
  NO_PROCESS("processes"),
  UNTIL_MISSING("until"),
  /** A pool ends in the future, and not in ten years. */
  UNTIL_PAST("until"),
  UNTIL_FAR("until"),
  /** An extension that shortens. */
  UNTIL_EARLIER("until"),
  REASON_MISSING("reason"),
  TOO_LONG("reason"),
  NOBODY("rows"),
  /** Everybody who was chosen was invited already, or can't be. */
  NOBODY_NEW("rows"),
  /** Somebody is not qualified any more, or is in the pool already. */
  NOT_ELIGIBLE("rows"),
  POOL_EXPIRED("form"),
  /** A pause ends in the future. */
  PAUSE_PAST("until"),
  /** A pause that would outlast the pool. */
  PAUSE_LATE("until"),
  NOT_NOW("form"),
  /** Somebody else has changed it meanwhile. */
  CHANGED("form"),
  TENURE_MISSING("tenure"),
  FROM_MISSING("from"),
  TO_BEFORE_FROM("to"),
  TO_MISSING("to"),
  /** Something is typed that is no day. */
  TO_BAD("to"),
  TO_NONE("to"),
  OVERLAP("from"),
  OTHER_UNKNOWN("other"),
  SAME_PERSON("other");

  /** As many characters as a reason may have. */
  private static final int LONGEST_REASON = 2_000;

  private final String field;

  Problem(String field) {
    this.field = field;
  }

  /** What is wrong with a reason, if anything. */
  public static Optional<Problem> ofReason(String reason) {
    if (reason.isBlank()) {
      return Optional.of(REASON_MISSING);
    }
    return reason.length() > LONGEST_REASON ? Optional.of(TOO_LONG) : Optional.empty();
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public boolean conflict() {
    return this == CHANGED || this == NOT_NOW || this == NOT_ELIGIBLE;
  }

  @Override
  public String in(Language language) {
    return Words.of(language)
        .text("pools.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
