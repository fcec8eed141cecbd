package org.vivier.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/** The form by which somebody may apply after closing. */
public record LatePage(
    StaffFrame frame, LateForm typed, List<Choice> languages, List<FieldError> errors) {
  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
