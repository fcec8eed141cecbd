package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalMomentTest {
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

  @ParameterizedTest
  @CsvSource({
    "2026-07-01T12:00, 2026-07-01T16:00:00Z",
    "2026-07-01 12:00, 2026-07-01T16:00:00Z",
    "2026-07-01T12:00:30, 2026-07-01T16:00:30Z",
    "2026-07-01T12:00Z, 2026-07-01T12:00:00Z",
    "2026-07-01T12:00-07:00, 2026-07-01T19:00:00Z",
    // The hour that comes twice counts for the candidate.
    "2026-11-01T01:30, 2026-11-01T06:30:00Z"
  })
  void readsTimesWhereTheJobIsAdvertised(String typed, Instant expected) {
    assertThat(LocalMoment.parse(typed).in(TORONTO)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2026-07-01", "2026-02-30T12:00", "12:00", "2026-07-01T25:00Z"})
  void refusesWhatIsNoMoment(String typed) {
    assertThatThrownBy(() -> LocalMoment.parse(typed)).isInstanceOf(DateTimeException.class);
  }
}
