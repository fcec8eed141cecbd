package org.vivier.portal.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.CaseFile;
import org.vivier.applications.Application;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.KeptParts.KeptPart;
import org.vivier.applications.KeptParts.KeptThing;
import org.vivier.applications.PendingEmail;
import org.vivier.applications.Snapshot;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Question;
import org.vivier.platform.record.Actor;
import org.vivier.portal.Draft;
import org.vivier.postings.PublicPosting;
import tools.jackson.databind.json.JsonMapper;

/** Writes an archive for programs to read, in the shape of {@link ArchiveRecord}. */
@Component
class ArchiveJson {
  private final JsonMapper json;

  ArchiveJson(JsonMapper json) {
    this.json = json;
  }

  /** JSON as UTF-8. */
  byte[] of(Archive archive) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(record(archive));
  }

  private static ArchiveRecord record(Archive archive) {
    Draft draft = archive.draft();
    Application application = draft.application();
    Application.Times times = application.times();
    return new ArchiveRecord(
        ArchiveRecord.FORMAT,
        ArchiveRecord.VERSION,
        draft.now(),
        posting(draft),
        application.reference(),
        application.state().code(),
        application.language().tag(),
        times.startedAt(),
        times.submittedAt(),
        times.replyBy(),
        times.withdrawnAt(),
        archive.withdrawalReason(),
        pendingEmail(archive.pendingEmail()),
        times.lateUntil(),
        times.expiresAt(),
        archive.snapshots().stream().map(snapshot -> snapshot(archive, snapshot)).toList(),
        archive.goesOn() ? now(archive) : null,
        archive.files().stream().map(ArchiveJson::file).toList(),
        archive.history().stream()
            .map(entry ->
                new ArchiveRecord.Event(entry.at(), entry.kind().code(), entry.actor().code()))
            .toList(),
        archive.letters().stream()
            .map(letter ->
                new ArchiveRecord.Letter(
                    letter.writtenAt(),
                    letter.language().tag(),
                    letter.subject(),
                    letter.body(),
                    letter.state()))
            .toList(),
        accommodation(archive.accommodation()),
        answer(archive.answer()),
        archive.conversation().messages().stream()
            .map(message ->
                new ArchiveRecord.Message(
                    message.at(),
                    message.fromCandidate() ? "candidate" : "staff",
                    archive.senders().get(message.by()),
                    Objects.requireNonNull(message.text(), "an erased person has no archive")))
            .toList(),
        kept(archive.kept()));
  }

  private static Map<String, List<Object>> kept(List<KeptPart> parts) {
    Map<String, List<Object>> kept = new LinkedHashMap<>();
    parts.forEach(
        part -> kept.put(part.key(), part.things().stream().map(KeptThing::data).toList()));
    return kept;
  }

  private static ArchiveRecord.@Nullable Answer answer(@Nullable GivenAnswer told) {
    return told == null ? null : new ArchiveRecord.Answer(told.outcome(), told.toldAt());
  }

  private static ArchiveRecord.@Nullable PendingEmail pendingEmail(@Nullable PendingEmail found) {
    return found == null
        ? null
        : new ArchiveRecord.PendingEmail(
            found.address(),
            found.requestedAt(),
            found.until(),
            found.currentConfirmed(),
            found.newConfirmed());
  }

  private static ArchiveRecord.Posting posting(Draft draft) {
    PublicPosting posting = draft.posting();
    return new ArchiveRecord.Posting(
        posting.key(),
        new Question.Text(posting.text(Language.EN).title(), posting.text(Language.FR).title()),
        draft.deadline().closes());
  }

  private static ArchiveRecord.Snapshot snapshot(Archive archive, Snapshot snapshot) {
    List<ArchiveRecord.Asked> questions = asked(archive, snapshot.form(), snapshot.answers());
    return new ArchiveRecord.Snapshot(
        snapshot.number(),
        snapshot.takenAt(),
        snapshot.postingVersion(),
        snapshot.language().tag(),
        questions,
        paths(questions));
  }

  private static ArchiveRecord.Now now(Archive archive) {
    Draft draft = archive.draft();
    List<ArchiveRecord.Asked> questions = asked(archive, draft.form(), draft.answers());
    return new ArchiveRecord.Now(questions, paths(questions));
  }

  private static List<ArchiveRecord.Asked> asked(
      Archive archive, ApplicationForm form, Answers answers) {
    return form.questions()
        .filter(question -> form.asks(question, answers) || answers.has(question.key()))
        .map(question ->
            new ArchiveRecord.Asked(
                question.key(),
                question.label(),
                question.type(),
                question.type() == Question.Type.FILE
                    ? archive.file(answers, question.key()).map(ArchivedFile::entry).stream()
                        .toList()
                    : answers.all(question.key())))
        .toList();
  }

  /** The paths of the files among the answers. */
  private static List<String> paths(List<ArchiveRecord.Asked> questions) {
    return questions.stream()
        .filter(question -> question.type() == Question.Type.FILE)
        .flatMap(question -> question.answer().stream())
        .distinct()
        .toList();
  }

  private static ArchiveRecord.File file(ArchivedFile file) {
    return new ArchiveRecord.File(
        file.entry(),
        file.included(),
        file.document().name(),
        file.document().format().mediaType(),
        file.document().size(),
        file.document().sha256(),
        file.document().receivedAt());
  }

  private static ArchiveRecord.@Nullable Accommodation accommodation(@Nullable CaseFile found) {
    return found == null
        ? null
        : new ArchiveRecord.Accommodation(
            found.state().code(),
            found.request().needs(),
            found.request().reach(),
            found.request().savedAt(),
            found.request().requestedAt(),
            found.events().stream()
                .map(event ->
                    new ArchiveRecord.Happening(
                        event.event().code(),
                        event.actor().equals(Actor.CANDIDATE) ? "candidate" : "coordinator",
                        event.at(),
                        event.words(),
                        measures(event.measures())))
                .toList(),
            measures(found.agreed()));
  }

  private static List<ArchiveRecord.Measure> measures(List<org.vivier.measures.Measure> measures) {
    return measures.stream()
        .map(one -> new ArchiveRecord.Measure(one.place(), one.english(), one.french()))
        .toList();
  }
}
