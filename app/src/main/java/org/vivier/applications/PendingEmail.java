package org.vivier.applications;

import java.time.Instant;

/**
 * A change of the e-mail address that waits for both addresses to confirm.
 *
 * @param address that is to replace the one that holds
 * @param until the first instant at which the links in the letters work no more
 */
public record PendingEmail(
    String address,
    Instant requestedAt,
    Instant until,
    boolean currentConfirmed,
    boolean newConfirmed) {
  /** Without anything personal. */
  @Override
  public String toString() {
    return "PendingEmail[until=%s]".formatted(until);
  }
}
