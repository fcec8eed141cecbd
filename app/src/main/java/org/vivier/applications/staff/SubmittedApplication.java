package org.vivier.applications.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vivier.applications.Application;
import org.vivier.applications.Flag;
import org.vivier.applications.HistoryEntry;
import org.vivier.applications.Snapshot;
import org.vivier.documents.Document;
import org.vivier.documents.DocumentId;
import org.vivier.forms.Questions;

/**
 * An application, opened: everything that was submitted.
 *
 * @param snapshots oldest first; never empty
 * @param files whole files of this person
 * @param texts of those files that were read
 * @param flags what may be worth a look
 * @param history oldest first
 */
public record SubmittedApplication(
    Application application,
    List<Snapshot> snapshots,
    List<Document> files,
    Map<DocumentId, String> texts,
    List<Flag> flags,
    List<HistoryEntry> history) {
  public SubmittedApplication {
    snapshots = List.copyOf(snapshots);
    files = List.copyOf(files);
    texts = Map.copyOf(texts);
    flags = List.copyOf(flags);
    history = List.copyOf(history);
  }

  /** What was submitted last. */
  public Snapshot newest() {
    return snapshots.getLast();
  }

  /** What was submitted as this number. */
  public Optional<Snapshot> snapshot(int number) {
    return snapshots.stream().filter(snapshot -> snapshot.number() == number).findFirst();
  }

  /** The name that was given last. */
  public String name() {
    return newest().answers().first(Questions.NAME);
  }

  /** The file with this id. */
  public Optional<Document> file(DocumentId id) {
    return files.stream().filter(file -> file.id().equals(id)).findFirst();
  }

  /** Without anything personal. */
  @Override
  public String toString() {
    return "SubmittedApplication[" + application.id() + "]";
  }
}
