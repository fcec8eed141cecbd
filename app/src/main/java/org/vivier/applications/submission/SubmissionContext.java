package org.vivier.applications.submission;

import org.jspecify.annotations.Nullable;

/**
 * How a submission arrived. May raise a flag, never decides anything, and is not stored.
 *
 * @param trap what stood in the field that people do not see
 * @param address the network address it came from, if known
 */
public record SubmissionContext(String trap, @Nullable String address) {
  /** Nothing to notice. */
  public static final SubmissionContext NONE = new SubmissionContext("", null);

  /** Without the address. */
  @Override
  public String toString() {
    return "SubmissionContext";
  }
}
