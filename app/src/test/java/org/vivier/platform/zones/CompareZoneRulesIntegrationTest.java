package org.vivier.platform.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.format.zones.ZoneRulesInForce;

@SpringBootTest
class CompareZoneRulesIntegrationTest {
  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");

  @Autowired CompareZoneRules compare;
  @Autowired JdbcClient jdbc;

  @Test
  void javaGoesByTheShippedRules() {
    assertThat(ZoneRulesInForce.current().installed()).isTrue();
    assertThat(ZoneId.of("America/Vancouver").getRules().getOffset(UNTIL))
        .isEqualTo(ZoneOffset.ofHours(-7));
  }

  @Test
  void findsNoDifferenceToTheEmbeddedDatabase() {
    assertThat(compare.handle()).isEmpty();
  }

  @Test
  void namesWhatDiffersAndFromWhen() {
    ZoneRules old = ZoneId.of("America/Los_Angeles").getRules();
    assertThat(compare.compare(List.of("America/Vancouver"), zone -> old))
        .containsExactly(
            new ZoneDifference(
                "America/Vancouver",
                LocalDate.of(2026, 11, 1),
                ZoneOffset.ofHours(-8),
                ZoneOffset.ofHours(-7)));
    assertThat(compare.compare(List.of("Mars/Olympus"), zone -> old))
        .extracting(ZoneDifference::database)
        .containsOnlyNulls()
        .hasSize(1);
  }

  private record Sample(String zone, Instant at, int offset) {}

  /** To the second at every change, in Canada and everywhere else, and on each first of a month. */
  @Test
  void javaAndTheDatabaseReadEveryZoneAlike() {
    List<Sample> samples = new ArrayList<>();
    // PostgreSQL takes a name such as CET for an abbreviation, which is one offset all year.
    for (String zone :
        ZoneRulesProvider.getAvailableZoneIds().stream().filter(z -> z.contains("/")).toList()) {
      ZoneRules rules = ZoneId.of(zone).getRules();
      ZoneOffsetTransition change = rules.nextTransition(FROM);
      while (change != null && change.getInstant().isBefore(UNTIL)) {
        add(samples, zone, change.getInstant().minusSeconds(1));
        add(samples, zone, change.getInstant());
        change = rules.nextTransition(change.getInstant());
      }
      for (int month = 0; month < 120; month++) {
        add(samples, zone, FROM.atOffset(ZoneOffset.UTC).plusMonths(month).toInstant());
      }
    }
    assertThat(CanadianZones.ALL).isSubsetOf(ZoneRulesProvider.getAvailableZoneIds());
    assertThat(
            jdbc.sql(
                    """
                    select zone || ' ' || at from unnest(:zones::text[], :instants::timestamptz[], :offsets::int[])
                      as sample (zone, at, seconds)
                    where extract(epoch from (at at time zone zone) - (at at time zone 'UTC'))
                      <> seconds
                    """)
                .param("zones", samples.stream().map(Sample::zone).toArray(String[]::new))
                .param(
                    "instants",
                    samples.stream().map(sample -> sample.at().toString()).toArray(String[]::new))
                .param(
                    "offsets",
                    samples.stream()
                        .map(sample -> String.valueOf(sample.offset()))
                        .toArray(String[]::new))
                .query(String.class)
                .list())
        .isEmpty();
  }

  private static void add(List<Sample> samples, String zone, Instant at) {
    samples.add(new Sample(zone, at, ZoneId.of(zone).getRules().getOffset(at).getTotalSeconds()));
  }
}
