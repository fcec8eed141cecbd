package org.vivier.applications.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Accommodations;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.ReceivedLetters;
import org.vivier.applications.Snapshot;
import org.vivier.applications.form.Question;
import org.vivier.applications.web.ArchivedFiles.Named;
import org.vivier.format.Language;

/** Gathers everything about one application for its owner. */
@Component
class Archives {
  private final Applications applications;
  private final ReceivedLetters letters;
  private final Accommodations accommodations;

  Archives(Applications applications, ReceivedLetters letters, Accommodations accommodations) {
    this.applications = applications;
    this.letters = letters;
    this.accommodations = accommodations;
  }

  Archive of(Draft draft, List<Named> files) {
    Application application = draft.application();
    return new Archive(
        1,
        draft.posting().key(),
        Map.of("en", draft.job(Language.EN), "fr", draft.job(Language.FR)),
        application.reference(),
        application.state().code(),
        application.language().tag(),
        application.times().startedAt(),
        application.times().submittedAt(),
        application.times().withdrawnAt(),
        application.times().replyBy(),
        application.answers().values(),
        applications.snapshots(application).stream().map(Archives::submitted).toList(),
        files.stream().map(Archives::file).toList(),
        applications.history(application).stream()
            .map(entry -> new Archive.Event(entry.at(), entry.kind()))
            .toList(),
        letters(application),
        accommodations
            .of(draft.id().value())
            .map(found ->
                new Archive.Accommodation(
                    found.state().code(), found.needs(), found.reach(), found.savedAt()))
            .orElse(null));
  }

  private List<Archive.Letter> letters(Application application) {
    return letters.to(application.candidate()).stream()
        .map(letter ->
            new Archive.Letter(
                letter.writtenAt(), letter.language().tag(), letter.subject(), letter.body()))
        .toList();
  }

  private static Archive.Submitted submitted(Snapshot snapshot) {
    return new Archive.Submitted(
        snapshot.number(),
        snapshot.takenAt(),
        snapshot.language().tag(),
        snapshot
            .form()
            .questions()
            .filter(question -> snapshot.form().asks(question, snapshot.answers()))
            .map(question -> asked(question, snapshot))
            .toList());
  }

  private static Archive.Asked asked(Question question, Snapshot snapshot) {
    return new Archive.Asked(
        question.key(),
        Map.of("en", question.label().en(), "fr", question.label().fr()),
        question.type(),
        snapshot.answers().all(question.key()));
  }

  private static Archive.File file(Named file) {
    return new Archive.File(
        file.document().id().toString(),
        file.name(),
        file.document().name(),
        file.document().size(),
        file.document().sha256());
  }
}
