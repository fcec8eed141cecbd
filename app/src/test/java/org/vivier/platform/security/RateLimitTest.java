package org.vivier.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final Instant NOW = Instant.parse("2026-06-15T14:00:00Z");

  @Test
  void fillsUpAgainEvenlyAndForEachKeyByItself() {
    RateLimit<String> limit = new RateLimit<>(4, Duration.ofHours(1));
    for (int i = 0; i < 4; i++) {
      assertThat(limit.take("one", NOW)).isTrue();
    }
    assertThat(limit.take("one", NOW)).isFalse();
    assertThat(limit.take("other", NOW)).isTrue();
    assertThat(limit.take("one", NOW.plus(Duration.ofMinutes(15)))).isTrue();
    assertThat(limit.take("one", NOW.plus(Duration.ofMinutes(15)))).isFalse();
  }
}
