package org.vivier.portal.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.KeptParts.KeptPart;
import org.vivier.applications.Snapshot;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.messages.Message;
import org.vivier.platform.words.Words;
import org.vivier.portal.AnswerSection;
import org.vivier.portal.AnswerSections;
import org.vivier.portal.Draft;
import org.vivier.portal.mine.MyApplicationPage;

/** Puts an archive into words. */
@Component
class ArchivePages {
  private final AnswerSections sections;

  ArchivePages(AnswerSections sections) {
    this.sections = sections;
  }

  ArchivePage of(Archive archive) {
    Draft draft = archive.draft();
    return new ArchivePage(
        words(archive),
        draft.job(archive.language()),
        archive.moment(draft.now()),
        ArchiveFacts.of(archive),
        versions(archive),
        archive.files().stream().map(file -> file(archive, file)).toList(),
        ArchiveFacts.accommodation(archive),
        archive.conversation().messages().stream().map(one -> message(archive, one)).toList(),
        archive.kept().stream().map(ArchivePages::kept).toList(),
        archive.letters().stream()
            .map(letter -> new MyApplicationPage.Letter(letter, archive.moment(letter.writtenAt())))
            .toList(),
        archive.history().stream()
            .map(entry ->
                new MyApplicationPage.Happening(
                    archive.moment(entry.at()), entry.text(archive.language())))
            .toList());
  }

  /** What stands there now, if it was not submitted, then what was, newest first. */
  private List<ArchivePage.Version> versions(Archive archive) {
    List<ArchivePage.Version> versions = new ArrayList<>();
    if (archive.goesOn()) {
      String key = key(archive.draft().application());
      versions.add(
          new ArchivePage.Version(
              words(archive).text("portal.archive.nowTitle-" + key),
              words(archive).text("portal.archive.nowText-" + key),
              sections(archive, archive.draft().form(), archive.draft().answers())));
    }
    for (Snapshot snapshot : archive.snapshots().reversed()) {
      versions.add(
          new ArchivePage.Version(
              words(archive)
                  .text("portal.archive.sentTitle", archive.moment(snapshot.takenAt()).wording()),
              null,
              sections(archive, snapshot.form(), snapshot.answers())));
    }
    return versions;
  }

  /** A changed e-mail address holds at once; other changes have to be sent. */
  private static String key(Application application) {
    if (application.frozenRevision() == 0) {
      return "draft";
    }
    return application.revision() > application.frozenRevision() ? "unsent" : "changed";
  }

  private List<AnswerSection> sections(Archive archive, ApplicationForm form, Answers answers) {
    return sections.of(
        archive.draft(),
        form,
        answers,
        question ->
            archive
                .file(answers, question)
                .filter(ArchivedFile::included)
                .map(ArchivedFile::entry)
                .orElse(null),
        archive.language());
  }

  private static ArchivePage.Kept kept(KeptPart part) {
    return new ArchivePage.Kept(
        part.title(),
        part.things().stream()
            .map(thing ->
                thing.facts().stream()
                    .map(fact -> new ArchivePage.Fact(fact.label(), fact.text()))
                    .toList())
            .toList());
  }

  private static ArchivePage.Message message(Archive archive, Message one) {
    Words words = words(archive);
    return new ArchivePage.Message(
        one.fromCandidate()
            ? words.text("portal.messages.you")
            : archive.senders().getOrDefault(one.by(), words.text("portal.archive.messageFromUs")),
        archive.moment(one.at()),
        Objects.requireNonNull(one.text(), "an erased person has no archive"));
  }

  private static ArchivePage.File file(Archive archive, ArchivedFile file) {
    return new ArchivePage.File(
        file.document().name(),
        file.included() ? file.entry() : null,
        archive.moment(file.document().receivedAt()));
  }

  private static Words words(Archive archive) {
    return Words.of(archive.language());
  }
}
