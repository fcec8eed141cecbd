package org.vivier.platform.request;

import java.time.Duration;

/**
 * How long the other side may take: a start, then a rate that it has to keep on the whole, and an
 * end. Like {@code body=20,MinRate=500} of Apache’s mod_reqtimeout.
 *
 * @param start what everybody gets, for slow lines and lost packets
 * @param bytesPerSecond what has to come, or go, on average afterwards; 0 when size doesn’t count
 * @param longest after that it is over, at whatever rate
 */
record Allowance(Duration start, long bytesPerSecond, Duration longest) {
  private static final int TIGHTER = 4;
  private static final int FASTER = 10;

  boolean isExceeded(long nanos, long bytes) {
    long allowed =
        bytesPerSecond == 0
            ? start.toNanos()
            : start.toNanos() + Math.multiplyExact(bytes / bytesPerSecond, 1_000_000_000L);
    return nanos > Math.min(allowed, longest.toNanos());
  }

  /** While connections run short: who is slow goes sooner, so that others come in. */
  Allowance tightened() {
    return new Allowance(start.dividedBy(TIGHTER), bytesPerSecond * FASTER, longest);
  }
}
