package org.vivier.pools.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.staff.page.StaffFrame;

/**
 * The form that makes a pool last longer.
 *
 * @param lead until when it lasts, and how many will be written to
 */
public record ExtensionPage(
    StaffFrame frame,
    String lead,
    int revision,
    TypedDay until,
    String reason,
    List<FieldError> errors) {
  /** What is wrong with this field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
