package org.vivier.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vivier.format.Language.EN;
import static org.vivier.format.Language.FR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {
  private static final Instant CLOSES = Instant.parse("2026-12-05T04:59:59Z");

  @Test
  void tellsTheClosingInstantInThePostingsZone() {
    var moment = Moment.of(CLOSES, ZoneId.of("America/Toronto"), EN);
    assertThat(moment.iso()).isEqualTo("2026-12-04T23:59:00-05:00");
    assertThat(moment.wording()).isEqualTo("Friday, December 4, 2026 at 11:59 p.m. Eastern Time");
    assertThat(moment.date()).isEqualTo("December 4, 2026");
  }

  @Test
  void tellsItInFrench() {
    var moment = Moment.of(CLOSES, ZoneId.of("America/Toronto"), FR);
    assertThat(moment.wording().replace('\u00a0', ' '))
        .isEqualTo("vendredi 4 décembre 2026 à 23 h 59 (heure de l’Est)");
    assertThat(moment.date()).isEqualTo("4\u00a0décembre 2026");
  }

  @Test
  void tellsTheOffsetWhereTheNameOfTheZoneWouldMislead() {
    var december = Instant.parse("2026-12-05T06:59:59Z");
    var vancouver = ZoneId.of("America/Vancouver");
    assertThat(Moment.of(december, vancouver, EN).wording())
        .isEqualTo("Friday, December 4, 2026 at 11:59 p.m. Pacific Time (UTC−07:00)");
    assertThat(Moment.of(december, vancouver, FR).wording().replace('\u00a0', ' '))
        .startsWith("vendredi 4 décembre 2026 à 23 h 59 (")
        .endsWith(", UTC−07:00)");
    assertThat(Moment.of(Instant.parse("2026-07-04T06:59:59Z"), vancouver, EN).wording())
        .endsWith("p.m. Pacific Time");
  }

  @Test
  void tellsTheFullHourWithoutMinutes() {
    var halifax = ZoneId.of("America/Halifax");
    var four = Instant.parse("2026-04-01T19:00:00Z");
    assertThat(Moment.of(four, halifax, EN).wording())
        .startsWith("Wednesday, April 1, 2026 at 4 p.m. ");
    assertThat(Moment.of(four, halifax, FR).wording())
        .startsWith("mercredi 1\u1d49\u02b3\u00a0avril 2026 à 16\u00a0h (");
    var early = Instant.parse("2026-04-02T06:59:00Z");
    assertThat(Moment.of(early, halifax, FR).wording()).contains(" à 3\u00a0h\u00a059 (");
    assertThat(Moment.of(four, halifax, FR).day())
        .isEqualTo("mercredi 1\u1d49\u02b3\u00a0avril 2026");
  }

  @Test
  void writesTheFirstOfTheMonthAsFrenchDoes() {
    var first = Instant.parse("2027-05-01T12:00:00Z");
    assertThat(Moment.of(first, ZoneId.of("America/Halifax"), FR).date())
        .isEqualTo("1\u1d49\u02b3\u00a0mai 2027");
    assertThat(Moment.date(LocalDate.of(2027, 5, 1), FR)).isEqualTo("1\u1d49\u02b3\u00a0mai 2027");
    assertThat(Moment.date(LocalDate.of(2027, 5, 1), EN)).isEqualTo("May 1, 2027");
  }
}
