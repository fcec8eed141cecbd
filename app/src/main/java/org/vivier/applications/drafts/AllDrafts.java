package org.vivier.applications.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * How many bytes the files of all drafts have together. Counting takes the longer the more drafts
 * there are, and before a deadline thousands of people send files: so it is counted once a minute,
 * and before anybody is told that it is too much. In between, what was taken is added.
 */
final class AllDrafts {
  private static final Duration COUNTED = Duration.ofMinutes(1);

  private final LongSupplier count;
  private final Clock clock;
  private Instant countedAt = Instant.MIN;
  private long bytes;

  AllDrafts(LongSupplier count, Clock clock) {
    this.count = count;
    this.clock = clock;
  }

  /** Whether they have room for more, which counts as taken from then on. */
  synchronized boolean take(long more, long limit) {
    if (bytes + more > limit || clock.instant().isAfter(countedAt.plus(COUNTED))) {
      bytes = count.getAsLong();
      countedAt = clock.instant();
    }
    boolean fits = bytes + more <= limit;
    bytes += fits ? more : 0;
    return fits;
  }
}
