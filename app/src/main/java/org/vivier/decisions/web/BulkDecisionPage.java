package org.vivier.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * The preview of a decision about several applications.
 *
 * @param rows what a form sends of those that are decided about, as they were seen
 * @param references the same for people
 * @param reasons one for each language that somebody among them reads
 * @param previewed whether the letters were seen: then one can decide
 */
public record BulkDecisionPage(
    StaffFrame frame,
    String lead,
    String rows,
    List<String> references,
    List<Choice> outcomes,
    List<Choice> grounds,
    List<Choice> criteria,
    List<Reason> reasons,
    boolean previewed,
    String decideButton,
    List<FieldError> errors) {

  /**
   * The reason for the readers of one language.
   *
   * @param tag of the language
   * @param readIn the language, in words
   * @param readers how many of them there are
   * @param letter as it would leave to the first of them, once asked for
   */
  public record Reason(
      String tag,
      String readIn,
      int readers,
      String text,
      String suggested,
      DecisionView.@Nullable Letter letter) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
