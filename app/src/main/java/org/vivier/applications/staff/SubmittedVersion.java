package org.vivier.applications.staff;

import java.util.Map;
import java.util.UUID;
import org.vivier.applications.Snapshot;
import org.vivier.documents.DocumentId;

/**
 * What was submitted at one instant.
 *
 * @param candidate names the key that seals everything personal of this application
 * @param texts of the files that were read
 */
public record SubmittedVersion(UUID candidate, Snapshot snapshot, Map<DocumentId, String> texts) {
  public SubmittedVersion {
    texts = Map.copyOf(texts);
  }

  /** Without anything personal. */
  @Override
  public String toString() {
    return "SubmittedVersion[" + snapshot + "]";
  }
}
