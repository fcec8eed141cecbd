package org.vivier.applications;

import java.net.URI;
import java.time.Instant;

/**
 * A draft is not submitted and the deadline is near.
 *
 * @param job the posting's title in the reader's language
 */
public record DeadlineNear(Correspondent to, String job, Instant deadline, URI link) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "DeadlineNear[%s]".formatted(to);
  }
}
