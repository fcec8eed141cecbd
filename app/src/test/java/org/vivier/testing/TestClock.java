package org.vivier.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.vivier.platform.SampleTime;

/** Stands still until a test moves it; back at {@link #START} before every test method. */
public final class TestClock extends Clock {
  /** A Monday morning in Ottawa. */
  public static final Instant START = Instant.parse("2026-06-15T14:00:00Z");

  private volatile Instant now = START;

  @Override
  public Instant instant() {
    return SampleTime.now().orElse(now);
  }

  public void setTo(Instant instant) {
    now = instant;
  }

  public synchronized void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("instants have no zone; use one at the edge");
  }
}
