package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormToken;
import org.vivier.staff.page.StaffFrame;

/**
 * One text block in both languages.
 *
 * @param seen the version that is changed; empty for a new one
 */
public record BlockPage(
    StaffFrame frame,
    FormToken token,
    String path,
    String seen,
    List<FieldError> errors,
    List<Side> sides,
    String back) {
  /**
   * One language.
   *
   * @param inText its name within a sentence
   * @param now what somebody else has saved meanwhile, or null
   */
  public record Side(
      String lang,
      String name,
      String inText,
      String title,
      String body,
      @Nullable String titleError,
      @Nullable String bodyError,
      @Nullable String now) {}
}
