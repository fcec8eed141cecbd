package org.vivier.applications.staff;

import java.util.Map;
import org.vivier.applications.Snapshot;
import org.vivier.documents.DocumentId;
import org.vivier.vault.DataKeyId;

/**
 * What was submitted at one instant.
 *
 * @param dataKey names the key that seals everything personal of this application
 * @param texts of the files that were read
 */
public record SubmittedVersion(
    DataKeyId dataKey, Snapshot snapshot, Map<DocumentId, String> texts) {
  public SubmittedVersion {
    texts = Map.copyOf(texts);
  }

  /** Without anything personal. */
  @Override
  public String toString() {
    return "SubmittedVersion[" + snapshot + "]";
  }
}
