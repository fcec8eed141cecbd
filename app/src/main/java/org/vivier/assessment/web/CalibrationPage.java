package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * A step's round of calibration.
 *
 * @param state how far it is, in words
 * @param kind of the tag that shows it
 * @param lines what is rated and by whom, as far as the reader may know
 * @param progress how many marks are in, in words, for who conducts it; else null
 * @param begin the form with which one begins, or null
 * @param show where all marks are shown although some are missing, or null
 * @param end where it is ended, or null
 */
public record CalibrationPage(
    StaffFrame frame,
    String state,
    String kind,
    List<Line> lines,
    @Nullable String progress,
    @Nullable Begin begin,
    @Nullable String show,
    @Nullable String end,
    List<FieldError> errors) {
  /**
   * One thing by one criterion.
   *
   * @param marks whose are how high once they are shown; else whether one's own is in
   * @param differs whether the marks differ
   * @param path where one rates it, or reads what was said; null for who doesn't take part
   */
  public record Line(
      String who, String criterion, String marks, boolean differs, @Nullable String path) {}

  /** What was typed into the form with which one begins. */
  public record Begin(
      String path, String references, String drawn, String sampleEn, String sampleFr) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
