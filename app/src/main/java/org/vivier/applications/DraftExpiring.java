package org.vivier.applications;

import java.net.URI;
import java.time.LocalDate;

/**
 * A draft that nobody opens will be erased.
 *
 * @param job the posting's title in the reader's language
 * @param on the day of erasure
 */
public record DraftExpiring(Correspondent to, String job, LocalDate on, URI link) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "DraftExpiring[%s]".formatted(to);
  }
}
