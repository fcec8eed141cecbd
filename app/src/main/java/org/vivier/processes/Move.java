package org.vivier.processes;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.vivier.processes.ProcessState.Event;

/**
 * What somebody wants to happen to a process.
 *
 * @param reason why, in their words; required where {@link Event#needsReason()}
 * @param closesAt another closing, by the clock in the process's zone, where {@link
 *     Event#movesClosing()}; else null
 */
public record Move(Event event, @Nullable String reason, @Nullable LocalDateTime closesAt) {
  /** Without a reason. */
  public static Move of(Event event) {
    return new Move(event, null, null);
  }

  /** For this reason. */
  public static Move of(Event event, String reason) {
    return new Move(event, reason, null);
  }
}
