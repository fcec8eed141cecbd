package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.staff.page.StaffFrame;

/** How far a board agrees, step by step. */
public record AgreementPage(StaffFrame frame, List<Step> steps) {
  /**
   * A step.
   *
   * @param calibration how far its round of calibration is, in words
   * @param path where that is
   * @param drift how those who read something twice read it, a sentence each
   * @param settings for who conducts the assessment, or null
   */
  public record Step(
      String name,
      String calibration,
      String path,
      List<Row> rows,
      List<String> drift,
      @Nullable Settings settings) {}

  /**
   * A criterion.
   *
   * @param compared how many applications were rated by more than one
   * @param percentage of equal pairs, or a dash
   * @param alpha or a dash
   */
  public record Row(String criterion, String compared, String percentage, String alpha) {}

  /**
   * What can be set.
   *
   * @param id of the field
   * @param share of hidden repeats, of a hundred
   */
  public record Settings(String path, String id, int share) {}
}
