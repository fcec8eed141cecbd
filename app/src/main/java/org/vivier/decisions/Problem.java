package org.vivier.decisions;

import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.words.Words;

/** Why something about an answer is refused. Each has words in both languages. */
public enum Problem implements FormProblem {
  /** Somebody was quicker, or the candidate did something. */
  CHANGED("form"),
  /** What was asked for has no meaning in the answer's state. */
  NOT_NOW("form"),
  /** The process is neither being assessed nor being given up. */
  PROCESS_NOT_OPEN("form"),
  /** The person declared a conflict of interest about this application. */
  CONFLICT("form"),
  OUTCOME_MISSING("outcome"),
  GROUND_MISSING("ground"),
  GROUND_BAD("ground"),
  CRITERION_MISSING("criterion"),
  /** It was superseded, removed, or is no essential. */
  CRITERION_CHANGED("criterion"),
  /** The board found that this one is met. */
  CRITERION_NOT_FAILED("criterion"),
  /** The board found that an essential isn't met: nobody qualifies without it. */
  ESSENTIAL_FAILED("outcome"),
  /** The board is rating an essential again: its word is not in yet. */
  ASKED_AGAIN("outcome"),
  REASON_MISSING("reason"),
  REASON_LONG("reason"),
  /** The second pair of eyes is the first one's. */
  SAME_PERSON("form"),
  DAY_MISSING("day"),
  DAY_PAST("day"),
  DAY_SAME("day"),
  /** Years from now. */
  DAY_FAR("day"),
  OWNER_UNKNOWN("owner"),
  /** The posting is taken down, so that the letter has no job to name. */
  POSTING_GONE("form"),
  /** Nothing was chosen. */
  NOBODY("form");

  private final String field;

  Problem(String field) {
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public boolean conflict() {
    return this == CHANGED || this == NOT_NOW;
  }

  /** The name in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String in(Language language) {
    return Words.of(language).text("decisions.problem." + code());
  }
}
