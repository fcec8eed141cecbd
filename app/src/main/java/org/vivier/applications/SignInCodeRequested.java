package org.vivier.applications;

import java.time.Instant;

/**
 * Somebody wants to open the candidate’s page.
 *
 * @param code in groups that are easy to read
 */
public record SignInCodeRequested(Correspondent to, String code, Instant until) {
  /** Without anything personal and without links, which are secrets. */
  @Override
  public String toString() {
    return "SignInCodeRequested[%s]".formatted(to);
  }
}
