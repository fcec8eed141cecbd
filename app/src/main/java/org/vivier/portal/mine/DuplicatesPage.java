package org.vivier.portal.mine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;

/**
 * Several applications with one address for one job: its owner says which one counts.
 *
 * @param job the job's title
 * @param rows the oldest first
 * @param errors what is missing or wrong
 * @param openPath where the application that the letter was about opens with a button
 * @param rejected whether the form came without a valid token and is shown again
 */
public record DuplicatesPage(
    PageFrame frame,
    FormToken token,
    String job,
    List<Row> rows,
    List<FieldError> errors,
    String openPath,
    boolean rejected) {

  /**
   * One application.
   *
   * @param field the name of its choice
   * @param name as it was typed
   * @param counts whether it counts now
   * @param error what is wrong with its choice, or null
   */
  public record Row(
      String field,
      String reference,
      Moment submittedAt,
      String name,
      boolean counts,
      List<Choice> choices,
      @Nullable String error) {}
}
