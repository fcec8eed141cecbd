package org.vivier.applications;

import java.net.URI;

/**
 * A member of the staff writes to a candidate.
 *
 * @param job the posting's title in the reader's language
 * @param page the candidate's page
 */
public record StaffMessageSent(
    Correspondent to, String job, String reference, StaffWords words, URI page) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "StaffMessageSent[%s]".formatted(to);
  }
}
