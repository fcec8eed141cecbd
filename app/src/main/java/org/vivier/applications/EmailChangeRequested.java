package org.vivier.applications;

import java.net.URI;
import java.time.Instant;

/**
 * An address is to be replaced by another, once both confirm.
 *
 * @param to at the address that holds
 * @param newAddress the other
 * @param until when both links stop working
 */
public record EmailChangeRequested(
    ApplicationId application,
    Correspondent to,
    String newAddress,
    Instant until,
    URI confirmCurrent,
    URI confirmNew) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "EmailChangeRequested[%s]".formatted(to);
  }
}
