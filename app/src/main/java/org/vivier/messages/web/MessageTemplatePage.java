package org.vivier.messages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.staff.page.StaffFrame;

/**
 * One template in both languages.
 *
 * @param seen the version that is changed; 0 for a new one
 * @param retire where it is taken out of use, or null when there is nothing to take out
 */
public record MessageTemplatePage(
    StaffFrame frame,
    String path,
    int seen,
    List<FieldError> errors,
    List<Side> sides,
    List<Open> placeholders,
    @Nullable String retire,
    String back) {
  /**
   * One language.
   *
   * @param nowName the name that somebody else has saved meanwhile, or null
   * @param now the text that they have saved, or null
   */
  public record Side(
      String lang,
      String title,
      String nameLabel,
      String name,
      @Nullable String nameError,
      @Nullable String nowName,
      String textLabel,
      String text,
      @Nullable String textError,
      @Nullable String now) {}

  /** A placeholder, and what is filled in for it. */
  public record Open(String english, String french, String meaning) {}
}
