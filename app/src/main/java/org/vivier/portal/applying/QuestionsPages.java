package org.vivier.portal.applying;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.applications.drafts.TypedPage;
import org.vivier.documents.ReceiveDocument;
import org.vivier.format.Language;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.FormPage;
import org.vivier.forms.Question;
import org.vivier.forms.Question.Condition;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.portal.ApplyPaths;
import org.vivier.portal.CandidateRequest;
import org.vivier.portal.CandidateResponses;
import org.vivier.portal.Draft;
import org.vivier.portal.FileNames;
import org.vivier.portal.Step;

/** Makes the pages of questions. */
@Component
class QuestionsPages {
  private final CandidateResponses responses;
  private final FileNames files;
  private final ReceiveDocument receive;

  QuestionsPages(CandidateResponses responses, FileNames files, ReceiveDocument receive) {
    this.responses = responses;
    this.files = files;
    this.receive = receive;
  }

  /** A page of a draft. */
  ResponseEntity<byte[]> page(
      HttpStatus status, CandidateRequest request, Draft draft, Step step, FilledForm filled) {
    return responses.page(status, "page", of(request, draft, step, filled));
  }

  /**
   * The page once more, with what was typed: it can be copied, and the check page says the rest.
   */
  ResponseEntity<byte[]> notKept(
      CandidateRequest request, Draft draft, Step step, TypedPage typed, String why) {
    List<FieldError> errors = List.of(new FieldError("main", why));
    FilledForm filled = FilledForm.unsaved(request, typed.typed(), errors);
    return page(HttpStatus.CONFLICT, request, draft, step, filled);
  }

  private QuestionsPage of(CandidateRequest request, Draft draft, Step step, FilledForm filled) {
    Language language = request.language();
    FormPage page = draft.page(step);
    int index = Step.ASKING.indexOf(step);
    int revision = draft.application().revision();
    FormBaseline given =
        Objects.requireNonNullElseGet(
            filled.given(), () -> FormBaseline.of(page, draft.answers(), revision));
    return new QuestionsPage(
        frame(request, draft, step),
        request.token(),
        draft.job(language),
        draft.posting().key(),
        step.key(),
        index + 1,
        Step.SHOWN.size(),
        draft.path(step, language),
        FormAction.fromCheck(request),
        Objects.requireNonNullElse(given.revision(), revision),
        given.field(),
        page.questions().stream()
            .map(question -> field(draft, question, language, filled))
            .toList(),
        filled.errors(),
        filled.replaced().entrySet().stream()
            .map(entry -> replaced(draft, language, entry))
            .toList(),
        filled.doubt(),
        request.rejected(),
        graceUntil(draft, language),
        draft.submitted());
  }

  /** The last instant of the grace, while it runs. */
  static @Nullable Moment graceUntil(Draft draft, Language language) {
    @Nullable Instant last = draft.deadline().lastInstant(draft.application());
    return draft.inGrace() && last != null ? draft.moment(last, language) : null;
  }

  PageFrame frame(CandidateRequest request, Draft draft, Step step) {
    Language language = request.language();
    return responses.frame(
        draft.posting(),
        language,
        request.words().text("portal.page." + step.key()),
        request.words().text("portal.start.description", draft.job(language)),
        draft.path(step, language),
        draft.path(step, language.other()));
  }

  private QuestionField field(
      Draft draft, Question question, Language language, FilledForm filled) {
    return new QuestionField(
        question,
        language,
        filled.typed().getOrDefault(question.key(), List.of()),
        filled.errors().stream()
            .filter(error -> FieldErrors.concerns(error, question))
            .map(FieldError::message)
            .findFirst()
            .orElse(null),
        question.type() == Question.Type.FILE ? file(draft, question.key(), language) : null,
        condition(draft.form(), question, language).orElse(null));
  }

  private QuestionField.FileField file(Draft draft, String question, Language language) {
    return new QuestionField.FileField(
        files.of(draft.application(), question).orElse(null),
        ApplyPaths.file(language, draft.id(), question),
        receive.limit() >> 20);
  }

  /** Without scripts every question shows; this says which of them may be passed over. */
  static Optional<String> condition(ApplicationForm form, Question question, Language language) {
    @Nullable Condition when = question.when();
    return when == null
        ? Optional.empty()
        : form.question(when.question())
            .flatMap(other ->
                other
                    .option(when.is())
                    .map(option ->
                        Words.of(language)
                            .text(
                                "portal.field.condition",
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
