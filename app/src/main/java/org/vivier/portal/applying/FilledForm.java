package org.vivier.portal.applying;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.FieldError;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;
import org.vivier.portal.Step;

/**
 * What stands on a page of questions.
 *
 * @param typed what stands in the fields
 * @param given what a form sent says that it was given, where that goes on; null: what is stored
 * @param errors what to put right
 * @param replaced texts that another tab had stored and this form replaced
 * @param doubt an address that looks like a slip, or null
 */
record FilledForm(
    Map<String, List<String>> typed,
    @Nullable FormBaseline given,
    List<FieldError> errors,
    Map<String, List<String>> replaced,
    @Nullable EmailDoubt doubt) {
  /** What was stored. */
  static FilledForm stored(Map<String, List<String>> answers) {
    return new FilledForm(answers, null, List.of(), Map.of(), null);
  }

  /** What was typed and not stored. */
  static FilledForm unsaved(
      CandidateRequest request, Map<String, List<String>> typed, List<FieldError> errors) {
    return new FilledForm(typed, FormBaseline.of(request), errors, Map.of(), null);
  }

  /**
   * What was stored just now.
   *
   * @param refused what was not taken; what is missing is said to whoever wants to go on
   */
  static FilledForm kept(
      CandidateRequest request,
      Draft draft,
      Step step,
      List<FieldError> refused,
      Map<String, List<String>> replaced) {
    FormAction action = FormAction.of(request);
    List<FieldError> errors =
        action == FormAction.NEXT
            ? FieldErrors.of(draft, step, refused, request.language())
            : refused;
    return new FilledForm(
        draft.answers().values(), null, errors, replaced, action.doubt(request, draft, step));
  }

  /** Whether there is something to put right, to know or to answer before one goes on. */
  boolean asks() {
    return !errors.isEmpty() || !replaced.isEmpty() || doubt != null;
  }
}
