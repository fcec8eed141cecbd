package org.vivier.applications.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.AttachedFiles;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.DraftWriter;
import org.vivier.applications.record.Snapshots;
import org.vivier.documents.ArrivedDocument;
import org.vivier.documents.Documents;

/** Puts files in the place of others as the answers to questions. */
@Component
class FileAnswers {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final DraftWriter writer;
  private final Snapshots snapshots;
  private final Documents documents;

  FileAnswers(
      ApplicationRows rows,
      CurrentPostings postings,
      DraftWriter writer,
      Snapshots snapshots,
      Documents documents) {
    this.rows = rows;
    this.postings = postings;
    this.writer = writer;
    this.snapshots = snapshots;
    this.documents = documents;
  }

  /**
   * Replaces the file; no new one empties the answer. The revision that this makes, or empty when
   * the application can no longer be changed.
   */
  @Transactional
  Optional<Integer> replace(
      Device device, ApplicationId id, String question, @Nullable ArrivedDocument next) {
    Application application = rows.lock(device, id);
    if (!postings.editable(application)) {
      return Optional.empty();
    }
    if (next != null) {
      return Optional.of(write(application, Map.of(), Map.of(question, next)).revision());
    }
    DraftWriter.Written written = writer.write(application, Map.of(question, List.of()));
    letGo(application, question);
    return Optional.of(written.revision());
  }

  /** Keeps the files as answers, along with what was typed. */
  @Transactional(propagation = Propagation.MANDATORY)
  DraftWriter.Written write(
      Application locked, Map<String, List<String>> typed, Map<String, ArrivedDocument> files) {
    Map<String, List<String>> changed = new HashMap<>(typed);
    files.forEach((question, file) -> changed.put(question, List.of(file.keep().id().toString())));
    DraftWriter.Written written = writer.write(locked, changed);
    files.keySet().forEach(question -> letGo(locked, question));
    return written;
  }

  /** The file that answered before; one that was submitted stays. */
  private void letGo(Application before, String question) {
    AttachedFiles.of(before.answers(), question)
        .filter(document -> !snapshots.hold(before.id(), document))
        .ifPresent(document -> documents.remove(before.dataKey(), document));
  }
}
