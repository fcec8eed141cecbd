package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * Whose assessment begins.
 *
 * @param waiting how many wait
 * @param chosen references of those who were chosen in the list
 * @param who all, those who were chosen, or some by lot
 * @param size how many are drawn by lot, as typed
 * @param draws earlier draws
 */
public record WavePage(
    StaffFrame frame,
    int waiting,
    List<String> chosen,
    List<Choice> who,
    String size,
    List<Earlier> draws,
    List<FieldError> errors,
    String back) {
  /** An earlier draw. */
  public record Earlier(String label, String path) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
