package org.vivier.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AllowanceTest {
  private static final Allowance BODY =
      new Allowance(Duration.ofSeconds(20), 500, Duration.ofMinutes(30));

  @Test
  void oneByteEveryEightSecondsIsTooSlow() {
    assertThat(BODY.isExceeded(Duration.ofSeconds(19).toNanos(), 2)).isFalse();
    assertThat(BODY.isExceeded(Duration.ofSeconds(24).toNanos(), 3)).isTrue();
  }

  @Test
  void aPoorLineIsFastEnough() {
    // 10 MB over a modem of 56 kbit/s, which takes 25 minutes.
    assertThat(BODY.isExceeded(Duration.ofMinutes(25).toNanos(), 10_500_000)).isFalse();
    assertThat(BODY.isExceeded(Duration.ofMinutes(31).toNanos(), 13_000_000)).isTrue();
  }

  @Property
  void tighterNeverAllowsMore(
      @ForAll @LongRange(min = 0, max = 1L << 42) long nanos,
      @ForAll @LongRange(min = 0, max = 1L << 30) long bytes) {
    if (BODY.isExceeded(nanos, bytes)) {
      assertThat(BODY.tightened().isExceeded(nanos, bytes)).isTrue();
    }
  }
}
