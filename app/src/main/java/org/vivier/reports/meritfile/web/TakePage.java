package org.vivier.reports.meritfile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.reports.meritfile.Purpose;
import org.vivier.staff.page.StaffFrame;

/**
 * Where a file is taken.
 *
 * @param what stands in the file, and what doesn't
 * @param size what to expect, in words
 * @param refused why this person can't take it, or null
 * @param button what takes it
 * @param taken what was taken before, the newest first
 */
public record TakePage(
    StaffFrame frame,
    String lead,
    List<String> what,
    String size,
    @Nullable String refused,
    List<Choice> purposes,
    String why,
    List<FieldError> errors,
    String button,
    List<Row> taken) {

  /**
   * A file that somebody took.
   *
   * @param about in words: the process, or a reference
   * @param size in words
   */
  public record Row(
      Moment at,
      String by,
      String about,
      Purpose purpose,
      @Nullable String why,
      String size,
      @Nullable String sha256) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
