package org.vivier.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The error of a page with a single field, for its summary. */
public final class FieldErrorList {
  private FieldErrorList() {}

  /** Empty without an error. */
  public static List<FieldError> of(String field, @Nullable String message) {
    return message == null ? List.of() : List.of(new FieldError(field, message));
  }
}
