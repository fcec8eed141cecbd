package org.vivier.applications;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.documents.DocumentId;
import org.vivier.documents.Documents;

/** Puts a file in the place of another as the answer to a question. */
@Component
class FileAnswers {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final DraftWriter writer;
  private final Snapshots snapshots;
  private final Documents documents;
  private final Clock clock;

  FileAnswers(
      ApplicationRows rows,
      CurrentPostings postings,
      DraftWriter writer,
      Snapshots snapshots,
      Documents documents,
      Clock clock) {
    this.rows = rows;
    this.postings = postings;
    this.writer = writer;
    this.snapshots = snapshots;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Replaces the file; no new one empties the answer. The revision that this makes, or empty when
   * the application can no longer be changed.
   */
  @Transactional
  Optional<Integer> replace(
      Device device, ApplicationId id, String question, @Nullable DocumentId next) {
    Application application = rows.lock(device, id);
    if (!postings.editable(application, clock.instant())) {
      return Optional.empty();
    }
    List<String> answer = next == null ? List.of() : List.of(next.toString());
    Optional<DocumentId> former = AttachedFiles.of(application.answers(), question);
    int revision = writer.write(application, Map.of(question, answer));
    former
        .filter(document -> !snapshots.hold(id, document))
        .ifPresent(document -> documents.remove(application.candidate(), document));
    return Optional.of(revision);
  }
}
