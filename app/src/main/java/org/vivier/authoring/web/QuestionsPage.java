package org.vivier.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.web.FormToken;
import org.vivier.processes.web.Heading;
import org.vivier.staff.page.StaffFrame;

/**
 * The questions of a posting in both languages.
 *
 * @param faults what is wrong with what was typed
 * @param writes whether they can be changed
 */
public record QuestionsPage(
    StaffFrame frame,
    Heading heading,
    FormToken token,
    String path,
    int base,
    List<String> faults,
    List<Question> questions,
    boolean writes,
    String back) {
  /**
   * One of them.
   *
   * @param prefix of the names of its fields
   * @param options a line for each: value, English, French
   * @param when the id of a question above and the answer for which it is asked
   */
  public record Question(
      String prefix,
      String legend,
      String id,
      String place,
      List<Choice> types,
      String labelEn,
      String labelFr,
      String hintEn,
      String hintFr,
      boolean required,
      boolean screening,
      List<Choice> criteria,
      String words,
      String options,
      String when,
      boolean removed,
      @Nullable String added) {}
}
