package org.vivier.applications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;

/**
 * One page of questions.
 *
 * @param job the job's title
 * @param step names the page
 * @param number its place among those that ask
 * @param of how many those are
 * @param path where the form goes
 * @param revision of the answers shown
 * @param errors what to put right
 * @param replaced texts that another tab had stored and this form replaced
 * @param rejected whether the form came without a valid token and is shown again
 * @param graceUntil the last instant, when the closing instant has passed; else null
 * @param correcting whether it was submitted before
 */
public record QuestionsPage(
    PageFrame frame,
    FormToken token,
    String job,
    String step,
    int number,
    int of,
    String path,
    @Nullable String backPath,
    int revision,
    List<QuestionField> fields,
    List<FieldError> errors,
    List<Replaced> replaced,
    boolean rejected,
    @Nullable Moment graceUntil,
    boolean correcting) {

  /**
   * A text that another tab stored.
   *
   * @param label the question
   * @param text to be copied back, if it was the better one
   */
  public record Replaced(String label, String text) {}

  /** The page's heading. */
  public String title() {
    return frame.words().text("apply.page." + step);
  }

  /** Whether it is the last page that asks. */
  public boolean last() {
    return number == of;
  }

  /** Where scripts send what is typed. */
  public String savePath() {
    return path + "/draft";
  }

  /** Where scripts send a file as soon as it is chosen. */
  public String filePath() {
    return path + "/files/";
  }
}
