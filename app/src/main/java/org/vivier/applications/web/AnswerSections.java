package org.vivier.applications.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.form.FormPage;
import org.vivier.applications.form.Question;
import org.vivier.applications.form.Questions;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Puts answers into words, for their owner to read. */
@Component
class AnswerSections {
  private final FileNames files;

  AnswerSections(FileNames files) {
    this.files = files;
  }

  /** Page by page; questions that are not asked after these answers are left out. */
  List<AnswerSection> of(Draft draft, Language language) {
    return draft.form().pages().stream().map(page -> section(draft, page, language)).toList();
  }

  private AnswerSection section(Draft draft, FormPage page, Language language) {
    return new AnswerSection(
        Words.of(language).text("apply.page." + page.key()),
        page.questions().stream()
            .filter(question -> draft.form().asks(question, draft.answers()))
            .filter(question -> !(isText(question) && hasFile(draft)))
            .map(question -> row(draft, page, question, language))
            .toList());
  }

  /** Where a file was sent, nobody misses the same as text. */
  private static boolean isText(Question question) {
    return question.key().equals(Questions.RESUME_TEXT);
  }

  private static boolean hasFile(Draft draft) {
    return draft.answers().has(Questions.RESUME) && !draft.answers().has(Questions.RESUME_TEXT);
  }

  private AnswerRow row(Draft draft, FormPage page, Question question, Language language) {
    boolean file = question.type() == Question.Type.FILE;
    List<String> values =
        file
            ? files.of(draft.application(), question.key()).stream().toList()
            : draft.answers().all(question.key()).stream()
                .filter(text -> !text.isBlank())
                .map(text -> inWords(question, text, language))
                .toList();
    String address = Step.asking(page.key()).orElseThrow().path(language, draft.id());
    return new AnswerRow(
        question.label().in(language),
        values,
        address + "#" + question.key(),
        file && !values.isEmpty() ? ApplyPaths.file(language, draft.id(), question.key()) : null,
        hint(draft, question, language));
  }

  private static String inWords(Question question, String value, Language language) {
    return question.type() == Question.Type.DATE
        ? TypedDate.of(value).inWords(language).orElse(value)
        : question.option(value).map(option -> option.label().in(language)).orElse(value);
  }

  private static @Nullable String hint(Draft draft, Question question, Language language) {
    return question.type() == Question.Type.EMAIL
        ? EmailHint.of(draft.answers().first(question.key()))
            .map(better -> Words.of(language).text("apply.check.emailHint", better))
            .orElse(null)
        : null;
  }
}
