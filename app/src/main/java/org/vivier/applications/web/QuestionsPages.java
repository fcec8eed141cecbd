package org.vivier.applications.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.form.FormPage;
import org.vivier.applications.form.Question;
import org.vivier.applications.form.Question.Condition;
import org.vivier.documents.ReceiveDocument;
import org.vivier.format.Language;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;

/** Makes the pages of questions. */
@Component
class QuestionsPages {
  private final Desk desk;
  private final FileNames files;
  private final ReceiveDocument receive;

  QuestionsPages(Desk desk, FileNames files, ReceiveDocument receive) {
    this.desk = desk;
    this.files = files;
    this.receive = receive;
  }

  /**
   * A page of a draft.
   *
   * @param typed what stands in the fields
   */
  QuestionsPage of(
      Visit visit,
      Draft draft,
      Step step,
      Map<String, List<String>> typed,
      List<FieldError> errors,
      Map<String, List<String>> replaced) {
    Language language = visit.language();
    FormPage page = draft.form().page(step.key()).orElseThrow(NoSuchDraft::new);
    int index = Step.ASKING.indexOf(step);
    return new QuestionsPage(
        frame(visit, draft, step),
        visit.token(),
        draft.job(language),
        step.key(),
        index + 1,
        Step.ASKING.size(),
        draft.path(step, language),
        index == 0 ? null : draft.path(Step.ASKING.get(index - 1), language),
        draft.application().revision(),
        page.questions().stream()
            .map(question -> field(draft, question, language, typed, errors))
            .toList(),
        errors,
        replaced.entrySet().stream().map(entry -> replaced(draft, language, entry)).toList(),
        visit.rejected(),
        graceUntil(draft, language),
        draft.submitted());
  }

  /** The last instant of the grace, while it runs. */
  static @Nullable Moment graceUntil(Draft draft, Language language) {
    @Nullable Instant last = draft.deadline().lastInstant(draft.application());
    return draft.inGrace() && last != null ? draft.moment(last, language) : null;
  }

  PageFrame frame(Visit visit, Draft draft, Step step) {
    Language language = visit.language();
    return desk.frame(
        language,
        visit.words().text("apply.page." + step.key()),
        visit.words().text("apply.start.description", draft.job(language)),
        draft.path(step, language),
        draft.path(step, language.other()));
  }

  private QuestionField field(
      Draft draft,
      Question question,
      Language language,
      Map<String, List<String>> typed,
      List<FieldError> errors) {
    return new QuestionField(
        question,
        language,
        typed.getOrDefault(question.key(), List.of()),
        errors.stream()
            .filter(error -> error.field().equals(question.key()))
            .map(FieldError::message)
            .findFirst()
            .orElse(null),
        question.type() == Question.Type.FILE ? file(draft, question.key(), language) : null,
        condition(draft, question, language).orElse(null));
  }

  private QuestionField.FileField file(Draft draft, String question, Language language) {
    return new QuestionField.FileField(
        files.of(draft.application(), question).orElse(null),
        ApplyPaths.file(language, draft.id(), question),
        receive.limit() >> 20);
  }

  /** Without scripts every question shows; this says which of them may be passed over. */
  private static Optional<String> condition(Draft draft, Question question, Language language) {
    @Nullable Condition when = question.when();
    return when == null
        ? Optional.empty()
        : draft
            .form()
            .question(when.question())
            .flatMap(other ->
                other
                    .option(when.is())
                    .map(option ->
                        Words.of(language)
                            .text(
                                "apply.field.condition",
                                option.label().in(language),
                                other.label().in(language))));
  }

  private static QuestionsPage.Replaced replaced(
      Draft draft, Language language, Map.Entry<String, List<String>> entry) {
    String label =
        draft
            .form()
            .question(entry.getKey())
            .map(question -> question.label().in(language))
            .orElse(entry.getKey());
    return new QuestionsPage.Replaced(label, String.join("\n", entry.getValue()));
  }
}
