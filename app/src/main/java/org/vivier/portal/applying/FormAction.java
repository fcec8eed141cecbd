package org.vivier.portal.applying;

import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;
import org.vivier.portal.MyApplicationPaths;
import org.vivier.portal.Step;

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

  /** Where that leads from the page of a step. */
  String path(CandidateRequest request, Draft draft, Step step) {
    Language language = request.language();
    boolean toCheck = fromCheck(request);
    return switch (this) {
      case NEXT -> draft.path(toCheck ? Step.CHECK : step.next(), language);
      case LATER -> draft.path(Step.LATER, language);
      case ACCOMMODATION -> MyApplicationPaths.accommodation(language, draft.id());
      case BACK ->
          toCheck
              ? draft.path(Step.CHECK, language)
              : step == Step.YOU
                  ? ApplyPaths.start(language, draft.posting())
                  : draft.path(step.previous(), language);
      case STAY -> draft.path(step, language) + (toCheck ? ApplyPaths.FROM_CHECK : "");
    };
  }

  /**
   * An address that looks like a slip, before a letter goes there, or null. What was submitted has
   * one that holds already.
   */
  @Nullable EmailDoubt doubt(CandidateRequest request, Draft draft, Step step) {
    return step == Step.YOU && !draft.submitted() && (this == NEXT || this == LATER)
        ? EmailDoubt.of(request.typed(EmailDoubt.FIELD), draft.email())
        : null;
  }
}
