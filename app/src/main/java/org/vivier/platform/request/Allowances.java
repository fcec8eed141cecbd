package org.vivier.platform.request;

import java.time.Duration;

/**
 * What a connection gets for each thing that it does.
 *
 * @param head for address and headers
 * @param body for the body, counted from the first byte of the request
 * @param answer for taking what we send
 */
record Allowances(Allowance head, Allowance body, Allowance answer) {
  /** What a reader on a poor line needs, and little more. */
  static final Allowances USUAL =
      new Allowances(
          new Allowance(Duration.ofSeconds(20), 0, Duration.ofSeconds(20)),
          new Allowance(Duration.ofSeconds(20), 500, Duration.ofMinutes(30)),
          new Allowance(Duration.ofSeconds(30), 500, Duration.ofHours(2)));

  Allowances tightened() {
    return new Allowances(head.tightened(), body.tightened(), answer.tightened());
  }
}
