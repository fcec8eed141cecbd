package org.vivier.pools.requests;

import java.util.Locale;
import org.vivier.format.Language;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.words.Words;

/** Why something about a request or a referral is refused. Each has words in both languages. */
public enum Fault implements FormProblem {
  /** Somebody was quicker. */
  CHANGED("form"),
  /** What was asked for has no meaning any more. */
  NOT_NOW("form"),
  TITLE_MISSING("title-en"),
  TITLE_LONG("title-en"),
  /** People are asked in their language. */
  TITLE_IN_BOTH("form"),
  CLASSIFICATION_MISSING("classifications"),
  CLASSIFICATION_BAD("classifications"),
  PROFILE_MISSING("profiles"),
  PROFILE_BAD("profiles"),
  /** Specialized skills are on a scale of their own, and in no result. */
  PROFILE_SPECIALIZED("profiles"),
  PROFILE_WITHOUT_KIND("languages"),
  PLACE_BAD("places"),
  WORDS_LONG("words"),
  /** Nothing of it can be looked for. */
  WORDS_NONE("words"),
  POSITIONS_BAD("positions"),
  DAY_BAD("day"),
  DAY_PAST("day"),
  DETAILS_LONG("details"),
  REASON_MISSING("reason"),
  REASON_LONG("reason"),
  NOTE_LONG("note"),
  /** Nothing was chosen. */
  NOBODY("people"),
  /** Paused, left, revoked, or the pool is over. */
  UNAVAILABLE("form"),
  /** Another manager has selected the same person. */
  TAKEN("form"),
  /** The request is not open. */
  REQUEST_NOT_OPEN("form"),
  ANSWER_BY_BAD("day"),
  /** Of the letter's answer there must be at least two days. */
  ANSWER_BY_SOON("day"),
  /** Somebody with a better right has been referred, too. */
  ORDER("reason"),
  UNREACHABLE("form");

  private final String field;

  Fault(String field) {
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public boolean conflict() {
    return this == CHANGED || this == NOT_NOW || this == TAKEN || this == UNAVAILABLE;
  }

  @Override
  public String in(Language language) {
    return Words.of(language)
        .text("requests.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
