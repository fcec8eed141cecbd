package org.vivier.applications;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An application was submitted. Published in the transaction that stores it.
 *
 * @param job the posting's title in the reader's language
 * @param others references of other applications with the same address for the same posting, the
 *     oldest first; its owner says which one counts
 * @param page the candidate's page
 */
public record ApplicationSubmitted(
    ApplicationId application,
    Correspondent to,
    String job,
    String reference,
    Instant at,
    LocalDate replyBy,
    List<String> others,
    URI page) {
  public ApplicationSubmitted {
    others = List.copyOf(others);
  }

  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "ApplicationSubmitted[%s]".formatted(to);
  }
}
