package org.vivier.portal.applying;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.forms.AnswerMark;
import org.vivier.forms.Answers;
import org.vivier.forms.FormPage;
import org.vivier.forms.Problem;
import org.vivier.forms.Question;
import org.vivier.portal.CandidateRequest;

/**
 * What a form was given to show. It comes back with the form, so that a field that nobody touched
 * never overwrites what another tab stored.
 *
 * @param revision of the answers; null when the field was tampered with
 * @param marks of the answers, by the keys of the questions
 */
record FormBaseline(@Nullable Integer revision, Map<String, String> marks) {
  static final String FIELD = "given";
  static final String REVISION = "revision";

  private static final int MOST = 20_000;

  /** What a page shows of stored answers. */
  static FormBaseline of(FormPage page, Answers answers, int revision) {
    return new FormBaseline(
        revision,
        page.questions().stream()
            .filter(question -> question.type() != Question.Type.FILE)
            .collect(
                Collectors.toMap(
                    Question::key, question -> AnswerMark.of(answers.all(question.key())))));
  }

  /** What a form says that it was given. */
  static FormBaseline of(CandidateRequest request) {
    String revision = request.typed(REVISION);
    String typed = request.typed(FIELD);
    Map<String, String> marks = new HashMap<>();
    if (typed.length() <= MOST) {
      Arrays.stream(typed.split(" ", -1))
          .map(pair -> pair.split("=", 2))
          .filter(pair -> pair.length == 2)
          .forEach(pair -> marks.put(pair[0], pair[1]));
    }
    return new FormBaseline(revision.matches("\\d{1,9}") ? Integer.valueOf(revision) : null, marks);
  }

  /** After what stands in the fields was stored, except what was too long for that. */
  FormBaseline stored(int now, Map<String, List<String>> typed, List<Problem> tooLong) {
    Set<String> notStored =
        tooLong.stream().map(Problem::question).collect(Collectors.toUnmodifiableSet());
    Map<String, String> after = new HashMap<>(marks);
    typed.forEach((key, answer) -> {
      if (!notStored.contains(key)) {
        after.put(key, AnswerMark.of(answer));
      }
    });
    return new FormBaseline(now, after);
  }

  /** As it stands in the form. */
  String field() {
    return new TreeMap<>(marks)
        .entrySet().stream()
            .map(mark -> mark.getKey() + "=" + mark.getValue())
            .collect(Collectors.joining(" "));
  }
}
