package org.vivier.accommodations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * Something that is done to a case with a few words, or with none.
 *
 * @param kind {@code closing}, {@code reopening} or {@code conflict}: how the keys of its words
 *     begin
 * @param hint for the words; null when none are asked for
 */
public record CaseWordsPage(
    StaffFrame frame,
    String kind,
    @Nullable String hint,
    String text,
    int seen,
    List<FieldError> errors) {
  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
