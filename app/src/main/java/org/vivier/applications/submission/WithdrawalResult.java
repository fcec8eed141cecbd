package org.vivier.applications.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationState;

/** What became of a withdrawal. */
public sealed interface WithdrawalResult {
  /**
   * The application does not count any more.
   *
   * @param undoPossible whether it can be undone now
   * @param undoUntil until when; null when there is no end, or when it cannot be undone
   */
  record Withdrawn(boolean undoPossible, @Nullable Instant undoUntil) implements WithdrawalResult {}

  /** There is nothing to withdraw. */
  record NotSubmitted(ApplicationState state) implements WithdrawalResult {}
}
