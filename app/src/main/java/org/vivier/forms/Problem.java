package org.vivier.forms;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * Something missing or wrong in an application.
 *
 * @param page where it can be put right
 * @param question key of the question
 * @param code what is wrong; its words are {@code forms.problem.<code>}
 * @param label the question in both languages
 * @param arguments more numbers for the words
 */
public record Problem(
    String page, String question, String code, Question.Text label, List<Integer> arguments) {
  /** A question that ends a sentence: no colon after it. */
  private static final Pattern END = Pattern.compile("[?!.:\u2026][\\p{Pf}\\p{Pe}\"]?$");

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** Which question it is about and what to do, in words. */
  public String text(Language language) {
    var words = Words.of(language);
    String question = label.in(language).strip();
    if (code.startsWith("required")) {
      return words.text("forms.problem." + code, question);
    }
    String what = words.text("forms.problem." + code, arguments.toArray());
    return END.matcher(question).find()
        ? question + " " + capitalized(what, language)
        : words.text("forms.problem.about", question, what);
  }

  private static String capitalized(String what, Language language) {
    int first = what.offsetByCodePoints(0, 1);
    return what.substring(0, first).toUpperCase(Locale.of(language.tag())) + what.substring(first);
  }
}
