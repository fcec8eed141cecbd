package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * The form in which one decides about one application.
 *
 * @param lead what follows from it
 * @param revision of the answer that was seen
 * @param readIn the language in which the reason has to be, in words
 * @param tag the same for programs
 * @param letter as it would leave, once somebody asked to see it
 */
public record DecisionPage(
    StaffFrame frame,
    String lead,
    int revision,
    List<Choice> outcomes,
    List<Choice> grounds,
    List<Choice> criteria,
    String reason,
    String suggested,
    String readIn,
    String tag,
    DecisionView.@Nullable Letter letter,
    String decideButton,
    List<FieldError> errors) {
  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
