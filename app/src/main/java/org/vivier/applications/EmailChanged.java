package org.vivier.applications;

import java.net.URI;
import java.time.Instant;

/**
 * A new address holds.
 *
 * @param to at the new address
 * @param job the posting's title in the reader's language
 * @param page the candidate's page: links sent to the old address lead nowhere any more
 */
public record EmailChanged(
    ApplicationId application, Correspondent to, String job, Instant at, URI page) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "EmailChanged[%s]".formatted(to);
  }
}
