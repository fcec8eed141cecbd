package org.vivier.applications;

import java.net.URI;
import java.time.Instant;

/**
 * One person may submit after closing.
 *
 * @param job the posting's title in the reader's language
 * @param until last instant at which the person may submit, and at which the link works
 * @param link leads to the draft, once
 */
public record LateAllowed(Correspondent to, String job, Instant until, URI link) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "LateAllowed[%s]".formatted(to);
  }
}
