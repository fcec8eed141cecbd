package org.vivier.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, and how to put it right.
 *
 * @param field the field's id, which the error summary links to
 * @param message the sentence shown above the field and in the summary
 */
public record FieldError(String field, String message) {
  /** What is wrong with this field, or null. */
  public static @Nullable String of(String field, List<FieldError> errors) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
