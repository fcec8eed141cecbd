package org.vivier.correspondence;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a letter waits for its next attempt: twice as long each time, up to four hours, and a
 * random part of it less, so that letters that failed together do not come back together.
 */
record Backoff(RandomGenerator random) {
  static final Duration FIRST = Duration.ofSeconds(15);
  static final Duration LONGEST = Duration.ofHours(4);
  private static final int ENOUGH_DOUBLINGS = 12;

  /** The wait after this many attempts (1 or more): between half of the step and the whole. */
  Duration after(int attempts) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, ENOUGH_DOUBLINGS));
    Duration step = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    long half = step.toMillis() / 2;
    return Duration.ofMillis(half + random.nextLong(half + 1));
  }
}
