package org.vivier.pools.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.staff.page.StaffFrame;

/** The form of a new pool. */
public record NewPoolPage(
    StaffFrame frame,
    String english,
    String french,
    List<Choice> processes,
    TypedDay until,
    List<Choice> assessed,
    List<FieldError> errors) {
  /** What is wrong with this field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
