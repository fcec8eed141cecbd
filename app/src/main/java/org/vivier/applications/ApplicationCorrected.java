package org.vivier.applications;

import java.net.URI;
import java.time.Instant;

/**
 * A correction was stored beside what was submitted before.
 *
 * @param job the posting's title in the reader's language
 */
public record ApplicationCorrected(
    ApplicationId application,
    Correspondent to,
    String job,
    String reference,
    Instant at,
    URI page) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "ApplicationCorrected[%s]".formatted(to);
  }
}
