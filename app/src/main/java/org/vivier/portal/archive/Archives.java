package org.vivier.portal.archive;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.accommodations.Accommodations;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.AttachedFiles;
import org.vivier.applications.KeptParts;
import org.vivier.applications.Snapshot;
import org.vivier.applications.ToldAnswers;
import org.vivier.documents.Document;
import org.vivier.documents.DocumentId;
import org.vivier.documents.Documents;
import org.vivier.documents.DownloadName;
import org.vivier.format.Language;
import org.vivier.forms.Questions;
import org.vivier.letters.ReceivedLetters;
import org.vivier.messages.Conversation;
import org.vivier.messages.Conversations;
import org.vivier.messages.Senders;
import org.vivier.platform.words.Words;
import org.vivier.portal.Draft;
import org.vivier.portal.FileNames;

/** Collects everything that is kept of an application. */
@Component
class Archives {
  private final Applications applications;
  private final FileNames files;
  private final Documents documents;
  private final ReceivedLetters letters;
  private final Accommodations accommodations;
  private final ToldAnswers told;
  private final Conversations conversations;
  private final ObjectProvider<KeptParts> rooms;
  private final Senders senders;

  // Each is one part of what is kept; nothing here decides anything.
  Archives(
      Applications applications,
      FileNames files,
      Documents documents,
      ReceivedLetters letters,
      Accommodations accommodations,
      ToldAnswers told,
      Conversations conversations,
      ObjectProvider<KeptParts> rooms,
      Senders senders) {
    this.applications = applications;
    this.files = files;
    this.documents = documents;
    this.letters = letters;
    this.accommodations = accommodations;
    this.told = told;
    this.conversations = conversations;
    this.rooms = rooms;
    this.senders = senders;
  }

  Archive of(Draft draft, Language language) {
    Application application = draft.application();
    List<Snapshot> snapshots = applications.snapshots(application);
    Conversation conversation = conversations.of(draft.id());
    return new Archive(
        draft,
        language,
        snapshots,
        files(draft, snapshots, language),
        applications.history(application),
        letters.to(application.dataKey()),
        applications.pendingEmail(application).orElse(null),
        applications.withdrawalReason(application).orElse(null),
        accommodations.file(draft.id().value()).orElse(null),
        told.to(draft.id()).orElse(null),
        conversation,
        rooms.orderedStream().flatMap(room -> room.of(draft.id(), language).stream()).toList(),
        senders.of(conversation));
  }

  /** Called after the reference in the reader's language, as the ZIP itself. */
  static String name(Draft draft, Language language) {
    return Objects.requireNonNullElseGet(
        draft.application().reference(), () -> Words.of(language).text("portal.archive.draftName"));
  }

  /** Once each, however many versions have them; numbered, so that no two have the same name. */
  private List<ArchivedFile> files(Draft draft, List<Snapshot> snapshots, Language language) {
    List<Document> all = documents.all(files.key(draft.application()));
    Set<DocumentId> resumes =
        Stream.concat(snapshots.stream().map(Snapshot::answers), Stream.of(draft.answers()))
            .flatMap(answers -> AttachedFiles.of(answers, Questions.RESUME).stream())
            .collect(Collectors.toSet());
    String folder = Words.of(language).text("portal.archive.folder");
    String name = name(draft, language);
    return IntStream.range(0, all.size())
        .mapToObj(i -> {
          Document document = all.get(i);
          DownloadName called =
              resumes.contains(document.id())
                  ? DownloadName.resume(name + "-" + (i + 1), document.format())
                  : DownloadName.attachment(name, i + 1, document.format());
          return new ArchivedFile(document, folder + "/" + called.value());
        })
        .toList();
  }
}
