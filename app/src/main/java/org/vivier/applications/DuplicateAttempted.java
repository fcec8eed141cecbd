package org.vivier.applications;

import java.net.URI;

/**
 * Somebody tried to submit a second application with an address that has one already.
 *
 * @param to the owner of the first
 * @param job the posting's title in the reader's language
 * @param reference of the first
 * @param page the candidate's page, with the first
 */
public record DuplicateAttempted(
    ApplicationId application, Correspondent to, String job, String reference, URI page) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "DuplicateAttempted[%s]".formatted(to);
  }
}
