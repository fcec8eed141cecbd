package org.vivier.accommodations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * The form in which measures are proposed.
 *
 * @param readIn in which language the candidate reads
 */
public record MeasureProposalPage(
    StaffFrame frame,
    String lead,
    List<Place> places,
    String text,
    String readIn,
    int seen,
    List<FieldError> errors) {
  /** One place, and what is typed for it. */
  public record Place(String id, String where, String english, String french) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
