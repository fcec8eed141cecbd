package org.vivier.applications;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application was withdrawn by its candidate.
 *
 * @param job the posting's title in the reader's language
 * @param undoUntil null when it cannot be undone, or has no end
 */
public record ApplicationWithdrawn(
    ApplicationId application,
    Correspondent to,
    String job,
    String reference,
    Instant at,
    @Nullable Instant undoUntil,
    URI page) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "ApplicationWithdrawn[%s]".formatted(to);
  }
}
