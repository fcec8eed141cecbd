package org.vivier.pools.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.TypedDay;
import org.vivier.staff.page.StaffFrame;

/**
 * The form of a request, or of a search.
 *
 * @param fields what stands in it, and what there is to choose from
 * @param revision that it was made of; 0 of a new one
 * @param counts who matches what is typed, or null when it can't be read
 * @param back where one goes without saving
 */
public record RequestFormPage(
    StaffFrame frame,
    Fields fields,
    int revision,
    @Nullable CountsView counts,
    List<FieldError> errors,
    String back) {

  /** The fields. */
  public record Fields(
      String titleEn,
      String titleFr,
      String classifications,
      List<Choice> languages,
      String profiles,
      List<Choice> tenures,
      String places,
      List<Choice> arrangements,
      List<Choice> criteria,
      String words,
      String positions,
      TypedDay day,
      String details) {}

  /** What is wrong with a field, or null. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
