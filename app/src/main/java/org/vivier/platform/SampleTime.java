package org.vivier.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The time at which something invented happens. The organization to try has a past: what is done
 * within {@link #at} has the time that is told there, through the one clock, and only in the thread
 * that does it. Nothing but the samples enters, which a test sees to.
 */
public final class SampleTime {
  private static final ScopedValue<Instant> NOW = ScopedValue.newInstance();

  private SampleTime() {}

  /** Does it as if it were that moment. */
  public static void at(Instant moment, Runnable work) {
    ScopedValue.where(NOW, moment).run(work);
  }

  /** The moment that is played; empty where time is what it is. */
  public static Optional<Instant> now() {
    return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
  }

  /** The clock of the machine, except where something invented happens. */
  static final class ProgramClock extends Clock {
    private final Clock machine = Clock.systemUTC();

    @Override
    public Instant instant() {
      return now().orElseGet(machine::instant);
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
}
