package org.vivier.portal.applying;

import org.vivier.portal.CandidateRequest;

/** What somebody wants after a page was saved: the button that was pressed. */
enum FormAction {
  /** Go on, if nothing is missing. */
  NEXT,
  /** Leave, and be told how to come back. */
  LATER,
  /** Ask for an accommodation, apart from the application. */
  ACCOMMODATION,
  /** Return to the page before. */
  BACK,
  /** See this page again: a file was added or taken away, or the language is another. */
  STAY;

  static final String FIELD = "then";
  static final String REMOVE = "remove";

  /** Where one came from, to return there. */
  static final String FROM = "from";

  static final String CHECK = "check";

  static FormAction of(CandidateRequest request) {
    if (!request.typed(REMOVE).isEmpty()) {
      return STAY;
    }
    return switch (request.typed(FIELD)) {
      case "later" -> LATER;
      case "accommodation" -> ACCOMMODATION;
      case "back" -> BACK;
      case "stay" -> STAY;
      default -> NEXT;
    };
  }

  /** Whether one came from the check page, to change one answer. */
  static boolean fromCheck(CandidateRequest request) {
    return request.typed(FROM).equals(CHECK);
  }
}
