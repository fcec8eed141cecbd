package org.vivier.pools.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Day;
import org.vivier.staff.page.StaffFrame;
import org.vivier.staff.page.Table;

/**
 * Applications that are kept.
 *
 * @param invite where people are invited, or null for who may not
 * @param processes those that take applications
 */
public record InventoryPage(
    StaffFrame frame,
    Table table,
    List<Row> rows,
    @Nullable String invite,
    List<Choice> processes,
    List<FieldError> errors) {
  /** Somebody whose application is kept. */
  public record Row(
      String reference,
      @Nullable String name,
      String language,
      Day since,
      Day until,
      int invited,
      boolean ticked) {}

  /** What is wrong with this field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
