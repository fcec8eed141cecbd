package org.vivier.applications;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody asks for an accommodation. What they ask for is never in here.
 *
 * @param job the posting's title in the reader's language
 * @param replyBy the day by which the coordinator answers
 * @param page the candidate's page
 */
public record AccommodationRequested(
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
    return "AccommodationRequested[%s]".formatted(to);
  }
}
