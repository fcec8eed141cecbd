package org.vivier.applications.form;

import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * Something missing or wrong in an application.
 *
 * @param page where it can be put right
 * @param question key of the question
 * @param code what is wrong; its words are {@code applications.problem.<code>}
 * @param label the question in both languages, first argument of the words
 * @param arguments more numbers for the words
 */
public record Problem(
    String page, String question, String code, Question.Text label, List<Integer> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** What to do about it, in words. */
  public String text(Language language) {
    var all = new java.util.ArrayList<Object>(arguments);
    all.addFirst(label.in(language));
    return Words.of(language).text("applications.problem." + code, all.toArray());
  }
}
