package org.vivier.staff.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/** The form by which somebody is invited. */
public record InvitationPage(
    StaffFrame frame, String name, String email, List<Choice> languages, List<FieldError> errors) {
  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
