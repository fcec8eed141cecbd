package org.vivier.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vivier.applications.AttachedFiles;
import org.vivier.applications.Snapshot;
import org.vivier.applications.staff.SubmittedApplication;
import org.vivier.documents.Document;
import org.vivier.documents.ScanState;
import org.vivier.format.Language;
import org.vivier.forms.FormPage;
import org.vivier.forms.Question;
import org.vivier.platform.words.Words;

/** What was submitted, question by question as it was asked, in the reader's language. */
final class ApplicantParts {
  private static final int KILO = 1024;

  private ApplicantParts() {}

  static List<ApplicantPage.Part> of(
      SubmittedApplication application, Snapshot snapshot, String number, Language language) {
    List<ApplicantPage.Part> parts = new ArrayList<>();
    for (FormPage page : snapshot.form().pages()) {
      List<ApplicantPage.Answer> answers =
          page.questions().stream()
              .filter(question -> snapshot.answers().has(question.key()))
              .map(question -> answer(application, snapshot, question, number, language))
              .toList();
      if (!answers.isEmpty()) {
        parts.add(
            new ApplicantPage.Part(
                Words.of(language).text("assessment.part." + page.key()), answers));
      }
    }
    return parts;
  }

  private static ApplicantPage.Answer answer(
      SubmittedApplication application,
      Snapshot snapshot,
      Question question,
      String number,
      Language language) {
    String label = question.label().in(language);
    if (question.type() == Question.Type.FILE) {
      Optional<Document> file =
          AttachedFiles.of(snapshot.answers(), question.key()).flatMap(application::file);
      return new ApplicantPage.Answer(
          label,
          file.isPresent() ? List.of() : List.of(Words.of(language).text("assessment.file.gone")),
          false,
          file.map(one -> file(application, one, number, language)).orElse(null));
    }
    List<String> lines =
        snapshot.answers().all(question.key()).stream()
            .map(value -> question.option(value).map(o -> o.label().in(language)).orElse(value))
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .toList();
    return new ApplicantPage.Answer(label, lines, question.type() == Question.Type.LINKS, null);
  }

  private static ApplicantPage.AttachedFile file(
      SubmittedApplication application, Document file, String number, Language language) {
    Words words = Words.of(language);
    String reference = java.util.Objects.requireNonNull(application.application().reference());
    return new ApplicantPage.AttachedFile(
        file.name(),
        words.text(
            "assessment.file.facts",
            file.format().extension().toUpperCase(Locale.ROOT),
            Math.max(1, file.size() / KILO),
            words.text(file.scan().wording())),
        file.scan() == ScanState.INFECTED
            ? null
            : AssessmentPaths.file(language, number, reference, file.id().toString()),
        Optional.ofNullable(application.texts().get(file.id())).stream()
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .toList());
  }
}
