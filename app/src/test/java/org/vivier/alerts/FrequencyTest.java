package org.vivier.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {
  private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");

  @ParameterizedTest
  @CsvSource({
    "DAILY, 2026-06-15T10:59:59Z, 2026-06-15T11:00:00Z",
    "DAILY, 2026-06-15T11:00:00Z, 2026-06-16T11:00:00Z",
    // The clocks go back on 1 November.
    "DAILY, 2026-10-31T11:00:00Z, 2026-11-01T12:00:00Z",
    "WEEKLY, 2026-06-15T10:59:59Z, 2026-06-15T11:00:00Z",
    "WEEKLY, 2026-06-15T11:00:00Z, 2026-06-22T11:00:00Z",
    "WEEKLY, 2026-06-17T02:00:00Z, 2026-06-22T11:00:00Z",
    "WEEKLY, 2026-10-31T11:00:00Z, 2026-11-02T12:00:00Z",
  })
  void looksInTheMorningAndWeeklyOnMondays(Frequency frequency, Instant now, Instant next) {
    assertThat(frequency.after(now, OTTAWA)).isEqualTo(next);
  }
}
