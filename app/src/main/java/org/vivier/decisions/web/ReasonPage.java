package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.staff.page.StaffFrame;

/**
 * A form that asks why: to reverse a decision, or to move a day.
 *
 * @param kind {@code reversal} or {@code day}
 * @param revision of the answer that was seen
 * @param readIn the language in which the reason has to be, in words
 * @param day what was typed, or null where no day is asked for
 */
public record ReasonPage(
    StaffFrame frame,
    String kind,
    String lead,
    int revision,
    String readIn,
    String reason,
    @Nullable TypedDay day,
    List<FieldError> errors) {
  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
