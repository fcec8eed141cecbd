package org.vivier.applications.drafts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.forms.AnswerMark;
import org.vivier.forms.Answers;

/**
 * What was typed on one page of the form.
 *
 * @param key of the page
 * @param typed by the keys of the questions
 * @param seen the revision that the page showed; null when unknown
 * @param given {@linkplain AnswerMark marks} of the answers that the form was given to show, by the
 *     keys of the questions: what nobody touched is told from what was typed
 */
public record TypedPage(
    String key,
    Map<String, List<String>> typed,
    @Nullable Integer seen,
    Map<String, String> given) {
  public TypedPage {
    given = Map.copyOf(given);
  }

  /** Of a form that does not say what it was given. */
  public TypedPage(String key, Map<String, List<String>> typed, @Nullable Integer seen) {
    this(key, typed, seen, Map.of());
  }

  /** Whether this field still holds what the form was given. */
  boolean leftAlone(String question, List<String> now) {
    return AnswerMark.of(now).equals(given.get(question));
  }

  /** Whether another answer was stored since the form was made. */
  boolean changedElsewhere(String question, Answers stored) {
    @Nullable String mark = given.get(question);
    if (mark != null) {
      return !mark.equals(AnswerMark.of(stored.all(question)));
    }
    return seen != null && stored.since().getOrDefault(question, 0) > seen;
  }

  /** Without what was typed. */
  @Override
  public String toString() {
    return "TypedPage[%s]".formatted(key);
  }
}
