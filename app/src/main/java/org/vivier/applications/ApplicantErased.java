package org.vivier.applications;

import java.time.Instant;

/**
 * What was submitted is erased. Published before the key is destroyed, in the same transaction.
 *
 * @param job the posting's title in the reader's language
 */
public record ApplicantErased(
    ApplicationId application, Correspondent to, String job, String reference, Instant at) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "ApplicantErased[%s]".formatted(to);
  }
}
