package org.vivier.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vivier.format.EmailAddress;

/**
 * How much of an answer is kept. A draft has no wrong answers, so what is too long is kept, to be
 * shortened later; but not at any length.
 */
public final class AnswerSize {
  private static final int TOLERANCE = 4;

  /** The most characters of answers to whatever question. */
  private static final int MOST = TOLERANCE * Completeness.TEXT;

  /** Boxes and lines of one question, and then some. */
  private static final int MOST_VALUES = 100;

  private AnswerSize() {}

  /** What is too long to be kept among the answers to one page, in the order of its questions. */
  public static List<Problem> problems(FormPage page, Map<String, List<String>> typed) {
    List<Problem> problems = new ArrayList<>();
    for (Question question : page.questions()) {
      List<String> answers = typed.getOrDefault(question.key(), List.of());
      int right = longestRight(question);
      if (answers.size() > MOST_VALUES || length(answers) > (long) TOLERANCE * right) {
        problems.add(
            new Problem(page.key(), question.key(), "notKept", question.label(), List.of(right)));
      }
    }
    return List.copyOf(problems);
  }

  /** Whether no question at all takes so much. */
  public static boolean fitsNowhere(Collection<String> answers) {
    return answers.size() > MOST_VALUES || length(answers) > MOST;
  }

  private static int longestRight(Question question) {
    return switch (question.type()) {
      case LONG_TEXT -> Completeness.TEXT;
      case LINKS -> ApplicationForm.LINKS * WebAddress.LONGEST;
      case EMAIL -> EmailAddress.LONGEST;
      case CHOICES -> Completeness.LINE * Math.max(1, question.options().size());
      case TEXT, PHONE, CHOICE, YES_NO, CONSENT, NUMBER, DATE, FILE -> Completeness.LINE;
    };
  }

  private static long length(Collection<String> answers) {
    return answers.stream().mapToLong(text -> text.codePointCount(0, text.length())).sum();
  }
}
