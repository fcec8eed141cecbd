package org.vivier.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Snapshot;
import org.vivier.format.Language;
import org.vivier.format.WrittenNumber;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.FormPage;
import org.vivier.forms.Question;
import org.vivier.forms.Questions;
import org.vivier.platform.page.EmailHint;
import org.vivier.platform.words.Words;

/** Puts answers into words, for their owner to read. */
@Component
public class AnswerSections {
  private final FileNames files;

  AnswerSections(FileNames files) {
    this.files = files;
  }

  /** Page by page; questions that are not asked after these answers are left out. */
  public List<AnswerSection> of(Draft draft, Language language) {
    return of(draft, draft.form(), draft.answers(), read(draft, "", language), language);
  }

  /** The same for what was submitted at one time, with the questions as they were asked then. */
  public List<AnswerSection> of(Draft draft, Snapshot snapshot, Language language) {
    FilePaths files = read(draft, "?version=" + snapshot.number(), language);
    return of(draft, snapshot.form(), snapshot.answers(), files, language);
  }

  /** The same for any answers of this application. */
  public List<AnswerSection> of(
      Draft draft, ApplicationForm form, Answers answers, FilePaths paths, Language language) {
    Asked asked = new Asked(draft, form, answers, paths);
    return form.pages().stream().map(page -> section(asked, page, language)).toList();
  }

  /** Where the file that answers a question can be read; null for nowhere. */
  public interface FilePaths {
    public @Nullable String of(String question);
  }

  private static FilePaths read(Draft draft, String version, Language language) {
    return question -> ApplyPaths.file(language, draft.id(), question) + version;
  }

  private record Asked(Draft draft, ApplicationForm form, Answers answers, FilePaths paths) {}

  private AnswerSection section(Asked asked, FormPage page, Language language) {
    return new AnswerSection(
        Words.of(language).text("portal.page." + page.key()),
        page.questions().stream()
            .filter(question -> asked.form().asks(question, asked.answers()))
            .filter(question -> !(isText(question) && hasFile(asked.answers())))
            .map(question -> row(asked, page, question, language))
            .toList());
  }

  /** Where a file was sent, nobody misses the same as text. */
  private static boolean isText(Question question) {
    return question.key().equals(Questions.RESUME_TEXT);
  }

  private static boolean hasFile(Answers answers) {
    return answers.has(Questions.RESUME) && !answers.has(Questions.RESUME_TEXT);
  }

  private AnswerRow row(Asked asked, FormPage page, Question question, Language language) {
    boolean file = question.type() == Question.Type.FILE;
    Answers answers = asked.answers();
    ApplicationId id = asked.draft().id();
    List<String> values =
        file
            ? files.of(asked.draft().application(), answers, question.key()).stream().toList()
            : answers.all(question.key()).stream()
                .filter(text -> !text.isBlank())
                .map(text -> inWords(question, text, language))
                .toList();
    String address = Step.asking(page.key()).orElseThrow().path(language, id);
    return new AnswerRow(
        question.label().in(language),
        values,
        address + ApplyPaths.FROM_CHECK + "#" + question.key(),
        file && !values.isEmpty() ? asked.paths().of(question.key()) : null,
        hint(answers, question, language));
  }

  private static String inWords(Question question, String value, Language language) {
    return switch (question.type()) {
      case DATE -> TypedDate.of(value).inWords(language).orElse(value);
      case NUMBER ->
          WrittenNumber.of(value)
              .map(number -> WrittenNumber.toRead(number, language))
              .orElse(value);
      default -> question.option(value).map(option -> option.label().in(language)).orElse(value);
    };
  }

  private static @Nullable String hint(Answers answers, Question question, Language language) {
    return question.type() == Question.Type.EMAIL
        ? EmailHint.of(answers.first(question.key()))
            .map(better -> Words.of(language).text("portal.check.emailHint", better))
            .orElse(null)
        : null;
  }
}
