package org.vivier.portal.applying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.forms.Questions;
import org.vivier.platform.page.EmailDoubt;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Moment;
import org.vivier.portal.Step;

/**
 * One page of questions.
 *
 * @param job the job's title
 * @param key names the job in both languages, for the browser that remembers the draft
 * @param step names the page
 * @param number its place among those that ask
 * @param of how many there are with the check page
 * @param path where the form goes
 * @param fromCheck whether one came from the check page, and returns there
 * @param revision of the answers shown
 * @param given marks of the answers shown
 * @param errors what to put right
 * @param replaced texts that another tab had stored and this form replaced
 * @param doubt an address that looks like a slip, or null
 * @param rejected whether the form came without a valid token and is shown again
 * @param graceUntil the last instant, when the closing instant has passed; else null
 * @param correcting whether it was submitted before
 */
public record QuestionsPage(
    PageFrame frame,
    FormToken token,
    String job,
    String key,
    String step,
    int number,
    int of,
    String path,
    boolean fromCheck,
    int revision,
    String given,
    List<QuestionField> fields,
    List<FieldError> errors,
    List<Replaced> replaced,
    @Nullable EmailDoubt doubt,
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
    return frame.words().text("portal.page." + step);
  }

  /** Whether it is the last page that asks. */
  public boolean last() {
    return number == Step.ASKING.size();
  }

  /** Whether this field belongs to the block of language results. */
  public boolean isResult(QuestionField field) {
    return Questions.RESULTS.contains(field.id());
  }

  /** Whether that block stands here. */
  public boolean isFirstResult(QuestionField field) {
    return field.id().equals(Questions.RESULTS.getFirst());
  }

  /** The results of language tests: most people have none. */
  public List<QuestionField> results() {
    return fields.stream().filter(this::isResult).toList();
  }

  /** Whether there is something in that block to see. */
  public boolean resultsOpen() {
    return results().stream().anyMatch(field -> !field.values().isEmpty() || field.error() != null);
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
