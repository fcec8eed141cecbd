package org.vivier.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffTest {
  @Property
  void waitsBetweenHalfTheStepAndTheWhole(
      @ForAll @IntRange(min = 1, max = 1000) int attempts, @ForAll long seed) {
    Duration wait = new Backoff(new Random(seed)).after(attempts);
    long doublings = Math.min(attempts - 1, 20);
    Duration step = Backoff.FIRST.multipliedBy(1L << doublings);
    Duration most = step.compareTo(Backoff.LONGEST) < 0 ? step : Backoff.LONGEST;
    assertThat(wait).isBetween(most.dividedBy(2), most);
  }
}
