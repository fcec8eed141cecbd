package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * One criterion on which marks differ: what everybody said side by side, and what the board says.
 *
 * @param lead the marks and which one passes
 * @param scale to choose from
 * @param rates whether this person writes down what was agreed
 * @param others where it is given to others because too few ratings are left, or null
 */
public record ConsensusPage(
    StaffFrame frame,
    String criterion,
    String who,
    String lead,
    List<Column> columns,
    List<RatePage.Mark> scale,
    String reason,
    boolean rates,
    @Nullable String others,
    List<FieldError> errors,
    String back) {
  /**
   * What one person said.
   *
   * @param assessor their name: the board knows its members
   */
  public record Column(
      String assessor,
      String mark,
      String verdict,
      String kind,
      String reason,
      List<String> quotes) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
