package org.vivier.processes;

import java.util.Locale;

/** Why something is refused, and where that is mended. Each has words in both languages. */
public enum Reason {
  /** The event has no meaning in this state: what, who moved it there, when. */
  NOT_IN_STATE(Place.PROCESS),
  /** Somebody else changed it in the meantime. */
  STALE(Place.PROCESS),
  TEMPLATE(Place.PROCESS),
  TEMPLATE_GONE(Place.PROCESS),
  REASON_MISSING(Place.PROCESS),
  AMENDMENT_KIND_MISSING(Place.PROCESS),
  NOT_A_DRAFT(Place.PROCESS),
  PROCESS_OVER(Place.PROCESS),
  TOO_LONG(Place.FACTS),
  PASTED_TAGS(Place.FACTS),
  /** What was typed is not what belongs there: what, and how it is written. */
  UNREADABLE(Place.FACTS),
  NO_SUCH_DAY(Place.FACTS),
  NO_SUCH_TIME(Place.FACTS),
  SKIPPED_HOUR(Place.FACTS),

  TITLE_MISSING(Place.FACTS),
  FACTS_PROPOSED(Place.FACTS),
  AREA_MISSING(Place.FACTS),
  CLASSIFICATION_MISSING(Place.FACTS),
  TENURE_MISSING(Place.FACTS),
  TERM_LENGTH_MISSING(Place.FACTS),
  LANGUAGE_REQUIREMENT_MISSING(Place.FACTS),
  PROFILE_MISSING(Place.FACTS),
  LOCATION_MISSING(Place.FACTS),
  WORK_ARRANGEMENT_MISSING(Place.FACTS),
  POSITIONS_MISSING(Place.FACTS),
  POSITIONS_OUT_OF_RANGE(Place.FACTS),
  SALARY_REVERSED(Place.FACTS),
  CLOSING_MISSING(Place.FACTS),
  CLOSING_BEFORE_OPENING(Place.FACTS),
  CLOSING_PAST(Place.FACTS),
  CLOSING_NOT_LATER(Place.FACTS),
  CLOSING_WITHOUT_DATE(Place.FACTS),
  CLOSING_TOO_SOON(Place.FACTS),
  /** The closing has not come yet: nothing closes by itself before. */
  DEADLINE_AHEAD(Place.FACTS),

  CRITERION_UNKNOWN(Place.CRITERIA),
  CRITERION_USED(Place.CRITERIA),
  CRITERION_UNUSED(Place.CRITERIA),
  CRITERION_TEXT_MISSING(Place.CRITERIA),
  CRITERION_CODE_BAD(Place.CRITERIA),
  CRITERION_CODE_TAKEN(Place.CRITERIA),
  EFFECT_MISSING(Place.CRITERIA),
  CRITERION_UNCHANGED(Place.CRITERIA),
  CRITERION_PROPOSED(Place.CRITERIA),
  CRITERIA_TOO_MANY(Place.CRITERIA),
  ESSENTIAL_MISSING(Place.CRITERIA),

  STEP_UNKNOWN(Place.PLAN),
  STEP_NAME_MISSING(Place.PLAN),
  STEP_NUMBERS_BAD(Place.PLAN),
  STEPS_TOO_MANY(Place.PLAN),
  STEPS_MISSING(Place.PLAN),
  STEP_WITHOUT_CELLS(Place.PLAN),
  ESSENTIAL_WITHOUT_CELL(Place.PLAN),
  PASS_MARK_MISSING(Place.PLAN),
  PASS_MARK_NOT_ON_SCALE(Place.PLAN),
  SCALE_UNKNOWN(Place.PLAN),
  SCALE_INCOMPLETE(Place.PLAN),
  METHOD_NOT_EVALUATED(Place.EVALUATION),
  EVALUATION_INCOMPLETE(Place.EVALUATION),

  MEMBER_UNKNOWN(Place.BOARD),
  MEMBER_TWICE(Place.BOARD),
  NOBODY(Place.BOARD),
  MEMBER_WITHOUT_LANGUAGE(Place.BOARD),
  MEMBER_HOURS_BAD(Place.BOARD),
  CHAIR_MISSING(Place.BOARD),
  CHAIR_TWICE(Place.BOARD),
  TOO_FEW_ASSESSORS(Place.BOARD),
  LANGUAGE_NOT_COVERED(Place.BOARD),
  /** So many declared a conflict that too few may assess one application. */
  CONFLICTS_LEAVE_TOO_FEW(Place.BOARD),

  POSTING_MISSING(Place.POSTING),
  POSTING_TAKEN(Place.POSTING),
  /** Changed in one language alone: which one must be looked at, and the text. */
  POSTING_STALE(Place.POSTING),
  /** The checker's error: in which language, and its sentence. */
  POSTING_ERROR(Place.POSTING),
  /** The folder's posting isn't public, and its import says why. */
  POSTING_NOT_PUBLIC(Place.POSTING),
  /** The folder is the source: the change is made there. */
  POSTING_IN_FOLDER(Place.POSTING),
  /** Somebody has saved a version that whoever publishes has not seen. */
  POSTING_CHANGED(Place.POSTING),
  /** A criterion means something else than the posting says: which one. */
  POSTING_NOT_AMENDED(Place.POSTING),
  /** More people could qualify on a criterion by now, and had no time to apply: which one. */
  POSTING_NOT_EXTENDED(Place.PROCESS),
  /** How many, and the first of them by their references. */
  UNANSWERED(Place.ANSWERS),
  LETTERS_RETURNED(Place.ANSWERS),
  LETTERS_LEAVING(Place.ANSWERS),
  /** Until when somebody may still submit. */
  LATE_APPLICANTS(Place.ANSWERS),
  POSTING_OPEN(Place.ANSWERS),
  ANSWERS_UNKNOWN(Place.ANSWERS);

  private final Place place;

  Reason(Place place) {
    this.place = place;
  }

  /** Where it is mended. */
  public Place place() {
    return place;
  }

  /** The name in message keys and in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
