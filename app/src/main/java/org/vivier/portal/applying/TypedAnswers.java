package org.vivier.portal.applying;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.drafts.SaveResult;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.format.EmailAddress;
import org.vivier.format.WrittenNumber;
import org.vivier.forms.FormPage;
import org.vivier.forms.Question;
import org.vivier.forms.WebAddress;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.Draft;
import org.vivier.portal.Step;
import org.vivier.portal.TypedDate;

/**
 * Reads the answers of one page from the fields of a form. What was meant is clear from what was
 * typed: a number, a date, an address are kept in their one form. Anything else stays as it was
 * typed.
 */
final class TypedAnswers {
  private TypedAnswers() {}

  /** What was typed on a page, and what its form was given to show. */
  static TypedPage page(CandidateRequest request, Draft draft, Step step) {
    FormBaseline given = FormBaseline.of(request);
    return new TypedPage(
        step.key(), of(draft.page(step), request.form().values()), given.revision(), given.marks());
  }

  /** The draft as it is kept; what was too long for that still stands in its field. */
  static Draft kept(Draft shown, SaveResult.Kept kept, Map<String, List<String>> typed) {
    Map<String, List<String>> tooLong = new HashMap<>();
    kept.tooLong()
        .forEach(problem ->
            tooLong.put(problem.question(), typed.getOrDefault(problem.question(), List.of())));
    return shown.answered(kept.answers().with(tooLong, kept.revision()));
  }

  /** By the keys of the questions; files are not among them. */
  static Map<String, List<String>> of(FormPage page, Map<String, List<String>> fields) {
    Map<String, List<String>> answers = new HashMap<>();
    for (Question question : page.questions()) {
      switch (question.type()) {
        case FILE -> {}
        case DATE -> answers.put(question.key(), List.of(TypedDate.join(question.key(), fields)));
        default -> answers.put(question.key(), typed(question, fields.get(question.key())));
      }
    }
    answers.replaceAll((key, list) -> list.stream().filter(text -> !text.isEmpty()).toList());
    return answers;
  }

  /** Browsers end lines in their own way. */
  private static List<String> typed(Question question, @Nullable List<String> values) {
    return values == null
        ? List.of()
        : values.stream().map(text -> meant(question, text.replace("\r\n", "\n"))).toList();
  }

  private static String meant(Question question, String typed) {
    return switch (question.type()) {
      case EMAIL -> EmailAddress.cleaned(typed);
      case LINKS -> WebAddress.completed(typed);
      case NUMBER -> WrittenNumber.of(typed).map(BigDecimal::toPlainString).orElse(typed);
      default -> typed;
    };
  }
}
