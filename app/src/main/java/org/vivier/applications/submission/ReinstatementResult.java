package org.vivier.applications.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationState;

/** What became of the wish to undo a withdrawal. */
public sealed interface ReinstatementResult {
  /** It counts again. */
  record Reinstated(String reference, LocalDate replyBy) implements ReinstatementResult {}

  /** Too late. */
  record Closed(@Nullable Instant closedAt, String contact) implements ReinstatementResult {}

  /** It is not withdrawn. */
  record NotWithdrawn(ApplicationState state) implements ReinstatementResult {}
}
