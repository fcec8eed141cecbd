package org.vivier.portal.applying;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.FieldError;

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
      Map<String, List<String>> typed, FormBaseline given, List<FieldError> errors) {
    return new FilledForm(typed, given, errors, Map.of(), null);
  }
}
