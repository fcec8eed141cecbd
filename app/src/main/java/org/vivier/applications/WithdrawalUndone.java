package org.vivier.applications;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A withdrawn application counts again.
 *
 * @param job the posting's title in the reader's language
 */
public record WithdrawalUndone(
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
    return "WithdrawalUndone[%s]".formatted(to);
  }
}
