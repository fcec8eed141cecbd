package org.vivier.applications;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An application was submitted. Published in the transaction that stores it.
 *
 * @param job the posting's title in the reader's language
 * @param page the candidate's page
 */
public record ApplicationSubmitted(
    ApplicationId application,
    Correspondent to,
    String job,
    String reference,
    Instant at,
    LocalDate replyBy,
    URI page) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "ApplicationSubmitted[%s]".formatted(to);
  }
}
