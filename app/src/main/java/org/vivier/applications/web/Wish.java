package org.vivier.applications.web;

import org.jspecify.annotations.Nullable;

/** What somebody wants after a page was saved: the button that was pressed. */
enum Wish {
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
  private static final String REVISION = "revision";

  static Wish of(Visit visit) {
    if (!visit.typed(REMOVE).isEmpty()) {
      return STAY;
    }
    return switch (visit.typed(FIELD)) {
      case "later" -> LATER;
      case "accommodation" -> ACCOMMODATION;
      case "back" -> BACK;
      case "stay" -> STAY;
      default -> NEXT;
    };
  }

  /** The revision that the page showed; null when the field was tampered with. */
  static @Nullable Integer revision(Visit visit) {
    String typed = visit.typed(REVISION);
    return typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
  }
}
