package org.vivier.decisions.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.decisions.Answer;
import org.vivier.decisions.Answers;
import org.vivier.decisions.Problem;
import org.vivier.decisions.answers.BulkAnswers;
import org.vivier.decisions.deciding.CheckChoice;
import org.vivier.decisions.deciding.DecideInBulk;
import org.vivier.decisions.deciding.SeenAnswer;
import org.vivier.decisions.deciding.Suggestion;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.Notice;
import org.vivier.staff.page.StaffRequest;

/** Makes the preview of a decision about several applications. */
@Component
class BulkDecisionPages {
  private final AnswerPages pages;
  private final DecisionChoices choices;
  private final Suggestion suggestion;
  private final CheckChoice check;
  private final DecisionLetters letters;
  private final BulkAnswers found;
  private final Answers answers;

  BulkDecisionPages(
      AnswerPages pages,
      DecisionChoices choices,
      Suggestion suggestion,
      CheckChoice check,
      DecisionLetters letters,
      BulkAnswers found,
      Answers answers) {
    this.pages = pages;
    this.choices = choices;
    this.suggestion = suggestion;
    this.check = check;
    this.letters = letters;
    this.found = found;
    this.answers = answers;
  }

  /**
   * What was chosen.
   *
   * @param known those of them that there are, by language
   * @param forms what was typed for the readers of each language
   */
  record Preview(
      List<SeenAnswer> seen,
      DecisionForm choice,
      Map<Language, List<Answer>> known,
      Map<Language, DecisionForm> forms) {
    boolean isEmpty() {
      return known.values().stream().allMatch(List::isEmpty);
    }

    Map<Language, String> reasons() {
      Map<Language, String> reasons = new LinkedHashMap<>();
      known.forEach((language, people) -> reasons.put(language, form(language).reason()));
      return reasons;
    }

    DecisionForm form(Language language) {
      return java.util.Objects.requireNonNull(forms.get(language));
    }

    /** The same without those that changed since they were seen. */
    Preview without(Set<String> left) {
      Map<Language, List<Answer>> rest = new LinkedHashMap<>();
      known.forEach((language, people) -> {
        List<Answer> those =
            people.stream().filter(one -> !left.contains(one.reference())).toList();
        if (!those.isEmpty()) {
          rest.put(language, those);
        }
      });
      return new Preview(
          seen.stream().filter(one -> !left.contains(one.reference())).toList(),
          choice,
          rest,
          forms);
    }
  }

  Preview of(SelectionProcess process, BulkDecisionForm form) {
    Map<Language, List<Answer>> known =
        found.of(process.id(), form.seen().stream().map(SeenAnswer::reference).toList()).stream()
            .collect(
                Collectors.groupingBy(Answer::language, LinkedHashMap::new, Collectors.toList()));
    Map<Language, DecisionForm> forms = new LinkedHashMap<>();
    form.reasons()
        .forEach((language, typed) ->
            forms.put(
                language,
                typed.suggesting(() -> suggestion.of(process, typed.choice(), language))));
    return new Preview(form.seen(), form.choice(), known, forms);
  }

  List<Problem> problems(SelectionProcess process, Preview preview) {
    return preview.known().keySet().stream()
        .flatMap(language -> check.of(process.id(), preview.form(language).choice()).stream())
        .distinct()
        .toList();
  }

  ResponseEntity<byte[]> page(
      SelectionProcess process,
      Preview preview,
      StaffRequest request,
      List<Problem> problems,
      boolean withLetters,
      @Nullable Notice notice) {
    Language language = request.language();
    Words words = Words.of(language);
    int count = preview.seen().size();
    return pages.page(
        notice != null
            ? HttpStatus.CONFLICT
            : problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "together",
        new BulkDecisionPage(
            pages
                .frame(
                    request,
                    process,
                    AnswerPaths.together(process.number()),
                    words.text("decisions.together.title", count))
                .saying(notice),
            words.text("decisions.together.lead"),
            preview.seen().stream().map(SeenAnswer::toString).collect(Collectors.joining(" ")),
            preview.seen().stream().map(SeenAnswer::reference).toList(),
            choices.outcomes(process, preview.choice().outcome(), language),
            choices.grounds(preview.choice().ground(), language),
            choices.essentials(process, preview.choice().criterion(), language),
            reasons(preview, withLetters, words),
            withLetters,
            answers.secondPerson(process.id())
                ? words.text("decisions.form.propose")
                : words.text("decisions.together.decide", count, letters.holdMinutes(process.id())),
            errors(problems, preview, language)));
  }

  private List<BulkDecisionPage.Reason> reasons(Preview preview, boolean withLetters, Words words) {
    List<BulkDecisionPage.Reason> reasons = new ArrayList<>();
    preview
        .known()
        .forEach((language, people) -> {
          DecisionForm form = preview.form(language);
          reasons.add(
              new BulkDecisionPage.Reason(
                  language.tag(),
                  words.text("decisions.language." + language.tag()),
                  people.size(),
                  form.reason(),
                  form.suggested(),
                  withLetters ? letters.of(people.getFirst(), form.choice()) : null));
        });
    return reasons;
  }

  /** A reason that is missing is missing in the first language that lacks it. */
  private static List<FieldError> errors(
      List<Problem> problems, Preview preview, Language language) {
    String reason =
        preview.known().keySet().stream()
            .filter(one -> preview.form(one).reason().isBlank())
            .findFirst()
            .or(() -> preview.known().keySet().stream().findFirst())
            .map(one -> "reason-" + one.tag())
            .orElse("form");
    return problems.stream()
        .map(problem ->
            new FieldError(
                problem.field().equals("reason") ? reason : problem.field(), problem.in(language)))
        .toList();
  }

  /** Without those that changed since they were seen. */
  ResponseEntity<byte[]> refused(
      SelectionProcess process, Preview preview, DecideInBulk.Result result, StaffRequest request) {
    Words words = request.words();
    Set<String> left = result.left();
    @Nullable Notice notice =
        left.isEmpty()
            ? null
            : Notice.conflict(
                words.text("decisions.together.changed", left.size()),
                words.text("decisions.together.left", String.join(", ", new TreeSet<>(left))));
    return page(process, preview.without(left), request, result.problems(), false, notice);
  }
}
