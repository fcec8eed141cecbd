package org.vivier.applications;

import java.time.Instant;
import java.util.List;
import org.vivier.documents.DocumentId;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.forms.ApplicationForm;

/**
 * What was submitted at one instant, frozen for good.
 *
 * @param number 1 for the submission, then one more for each correction
 * @param form the questions as they were asked, in both languages
 * @param documents the files that belong to it
 */
public record Snapshot(
    int number,
    Instant takenAt,
    int postingVersion,
    Language language,
    ApplicationForm form,
    Answers answers,
    List<DocumentId> documents) {
  public Snapshot {
    documents = List.copyOf(documents);
  }

  /** Without the answers. */
  @Override
  public String toString() {
    return "Snapshot[%d, %s]".formatted(number, takenAt);
  }
}
