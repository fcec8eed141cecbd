package org.vivier.applications.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.ReceivedLetters;
import org.vivier.applications.web.ArchivedFiles.Named;
import org.vivier.format.Language;
import org.vivier.platform.page.Templates;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;

/** Makes the readable page of a download. */
@Component
class ArchivePages {
  private final Applications applications;
  private final ReceivedLetters letters;
  private final AnswerSections sections;
  private final Templates templates;

  ArchivePages(
      Applications applications,
      ReceivedLetters letters,
      AnswerSections sections,
      Templates templates) {
    this.applications = applications;
    this.letters = letters;
    this.sections = sections;
    this.templates = templates;
  }

  byte[] of(Draft draft, List<Named> files, Archive archive, Language language) {
    Application application = draft.application();
    boolean differs = application.revision() > application.frozenRevision();
    ArchivePage page =
        new ArchivePage(
            language,
            draft.job(language),
            application.reference(),
            application.state().forCandidate(language),
            differs ? sections.of(draft, language) : List.of(),
            applications.snapshots(application).stream()
                .map(snapshot ->
                    new ArchivePage.Submitted(
                        at(snapshot.takenAt(), draft, language).wording(),
                        sections.of(draft, snapshot, language)))
                .toList(),
            facts(draft, files, language),
            letters.to(application.candidate()).stream()
                .map(letter -> new MinePage.Letter(letter, at(letter.writtenAt(), draft, language)))
                .toList(),
            archive.accommodation());
    return templates.render("applications/archive", page);
  }

  private List<String> facts(Draft draft, List<Named> files, Language language) {
    Words words = Words.of(language);
    Stream<String> happened =
        applications.history(draft.application()).stream()
            .map(entry ->
                words.text(
                    "apply.archive.happening",
                    at(entry.at(), draft, language).wording(),
                    entry.text(language)));
    List<String> facts = new ArrayList<>(happened.toList());
    for (Named file : files) {
      String original = file.document().name();
      facts.add(
          file.name() == null
              ? words.text("apply.archive.held", original)
              : words.text("apply.archive.file", file.name(), original));
    }
    return facts;
  }

  private static Moment at(Instant instant, Draft draft, Language language) {
    return Moment.of(instant, draft.posting().schedule().zone(), language);
  }
}
