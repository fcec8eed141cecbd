package org.vivier.portal.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vivier.accommodations.CaseFile;
import org.vivier.applications.AttachedFiles;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.HistoryEntry;
import org.vivier.applications.KeptParts.KeptPart;
import org.vivier.applications.PendingEmail;
import org.vivier.applications.Snapshot;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Question;
import org.vivier.letters.ReceivedLetter;
import org.vivier.messages.Conversation;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Moment;
import org.vivier.portal.Draft;

/**
 * Everything that is kept of an application, for its owner to take along.
 *
 * @param language that the owner reads it in; files are named in it
 * @param snapshots what was submitted, oldest first
 * @param files oldest first
 * @param history what happened, oldest first
 * @param letters newest first
 * @param pendingEmail the change of address that waits to be confirmed, or null
 * @param withdrawalReason in the owner's words, or null
 * @param answer what the owner was told last, or null
 * @param conversation what was written to and fro
 * @param kept what other rooms keep
 * @param senders the names of those on staff who wrote there
 */
record Archive(
    Draft draft,
    Language language,
    List<Snapshot> snapshots,
    List<ArchivedFile> files,
    List<HistoryEntry> history,
    List<ReceivedLetter> letters,
    @Nullable PendingEmail pendingEmail,
    @Nullable String withdrawalReason,
    @Nullable CaseFile accommodation,
    @Nullable GivenAnswer answer,
    Conversation conversation,
    List<KeptPart> kept,
    Map<Actor, String> senders) {

  /** Whether the answers that stand there now are not those that were submitted last. */
  boolean goesOn() {
    ApplicationForm form = draft.form();
    Answers now = draft.answers();
    Set<String> asked =
        form.questions()
            .filter(question -> form.asks(question, now))
            .map(Question::key)
            .collect(Collectors.toSet());
    return snapshots.isEmpty() || !now.only(asked).equals(snapshots.getLast().answers().values());
  }

  /** The file that answers a question, if it is kept. */
  Optional<ArchivedFile> file(Answers answers, String question) {
    return AttachedFiles.of(answers, question)
        .flatMap(id -> files.stream().filter(file -> file.document().id().equals(id)).findFirst());
  }

  /** An instant in the owner's words. */
  Moment moment(Instant instant) {
    return draft.moment(instant, language);
  }

  /** Without anything personal. */
  @Override
  public String toString() {
    return "Archive[%s]".formatted(draft.id());
  }
}
