package org.vivier.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * One thing that is rated for calibration by one criterion.
 *
 * @param rates whether it is still to be rated by the reader
 * @param own the reader's mark, in words, or null
 * @param ownReason the reader's reason, or null
 * @param columns what everybody said, once it is shown
 * @param notes what was said when it was talked over
 * @param talks whether the reader may say something
 */
public record CalibrationTaskPage(
    StaffFrame frame,
    String criterion,
    String kind,
    String who,
    List<RatePage.Text> texts,
    List<RatePage.Mark> scale,
    String text,
    boolean rates,
    @Nullable String own,
    @Nullable String ownReason,
    List<Column> columns,
    List<Note> notes,
    boolean talks,
    List<FieldError> errors,
    String back) {
  /** What one person said. */
  public record Column(String assessor, String mark, String reason) {}

  /** Something that was said when it was talked over. */
  public record Note(String author, String when, String text) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
