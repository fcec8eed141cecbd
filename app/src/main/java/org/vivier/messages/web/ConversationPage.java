package org.vivier.messages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Moment;
import org.vivier.staff.page.StaffFrame;

/**
 * What staff and a candidate wrote to each other, and the form for more.
 *
 * @param lead whose turn it is, in a sentence
 * @param language the candidate's, as a tag
 * @param entries oldest first
 * @param hints what to know before writing
 * @param closed why nobody can write, or null
 * @param form null when nobody can write
 * @param settle where one says that no answer is needed, or null when nothing waits
 * @param keepTemplates where templates are written, or null for who may not
 */
public record ConversationPage(
    StaffFrame frame,
    String lead,
    String language,
    List<Entry> entries,
    List<String> hints,
    @Nullable String closed,
    @Nullable Form form,
    @Nullable Settle settle,
    @Nullable String keepTemplates) {

  /**
   * One message.
   *
   * @param text null once the candidate was erased
   * @param mark whether somebody has yet to read it, in words, or null
   * @param kind of that mark
   */
  public record Entry(
      String who,
      Moment at,
      boolean candidate,
      @Nullable String text,
      @Nullable String mark,
      String kind) {}

  /**
   * The form.
   *
   * @param id names the message that it sends
   * @param seen the ordinal of the last message above it
   * @param send where it goes; draft and insert are the same for its other buttons
   * @param templates to choose from; empty when there are none
   * @param beside what the inserted template says in the other language, or null
   */
  public record Form(
      String id,
      int seen,
      String text,
      String hint,
      List<FieldError> errors,
      String send,
      String draft,
      String insert,
      List<Choice> templates,
      @Nullable Beside beside) {
    /** What is wrong with a field, or null. */
    public @Nullable String error(String field) {
      return FieldError.of(field, errors);
    }
  }

  /** A text in the other language. */
  public record Beside(String title, String lang, String text) {}

  /** The button that says that no answer is needed. */
  public record Settle(String path, int seen) {}
}
