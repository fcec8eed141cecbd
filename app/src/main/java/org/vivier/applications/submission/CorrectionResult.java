package org.vivier.applications.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationState;
import org.vivier.forms.Problem;

/** What became of corrections. */
public sealed interface CorrectionResult {
  /**
   * They count.
   *
   * @param number of the snapshot that holds them
   */
  record Corrected(String reference, int number) implements CorrectionResult {}

  /** Nothing had changed. */
  record Unchanged(String reference) implements CorrectionResult {}

  /** Something is missing or wrong. */
  record Incomplete(List<Problem> problems) implements CorrectionResult {
    public Incomplete {
      problems = List.copyOf(problems);
    }
  }

  /** Too late; what was submitted before counts. */
  record Closed(@Nullable Instant closedAt, String contact) implements CorrectionResult {}

  /** It is not submitted now. */
  record NotSubmitted(ApplicationState state) implements CorrectionResult {}
}
