package org.vivier.applications;

import java.net.URI;
import java.time.Instant;

/**
 * Somebody wants to open the candidate’s page.
 *
 * @param code in groups that are easy to read; for the browser that asked
 * @param until when the code stops working
 * @param link works once, in any browser
 * @param linkUntil when the link stops working
 */
public record SignInCodeRequested(
    Correspondent to, String code, Instant until, URI link, Instant linkUntil) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "SignInCodeRequested[%s]".formatted(to);
  }
}
