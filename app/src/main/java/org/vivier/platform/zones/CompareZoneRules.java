package org.vivier.platform.zones;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the rules of Canada's time zones with the database's, from a year ago for ten years. */
@Component
public class CompareZoneRules {
  private static final int YEARS = 10;

  private final JdbcClient jdbc;
  private final Clock clock;

  CompareZoneRules(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** For each zone that differs, the first difference. */
  public List<ZoneDifference> handle() {
    return compare(CanadianZones.ALL, zone -> ZoneId.of(zone).getRules());
  }

  List<ZoneDifference> compare(List<String> zones, Function<String, ZoneRules> here) {
    LocalDate first = LocalDate.ofInstant(clock.instant(), UTC).minusYears(1);
    LocalDate end = first.plusYears(YEARS);
    Map<String, NavigableMap<Instant, ZoneOffset>> database = database(zones, first, end);
    List<ZoneDifference> differences = new ArrayList<>();
    for (String zone : zones) {
      ZoneDifference difference =
          difference(zone, here.apply(zone), database.get(zone), first, end);
      if (difference != null) {
        differences.add(difference);
      }
    }
    return differences;
  }

  /**
   * The offset on each day at noon, of which the days are kept on which it isn't the day before's.
   */
  private Map<String, NavigableMap<Instant, ZoneOffset>> database(
      List<String> zones, LocalDate first, LocalDate end) {
    Map<String, NavigableMap<Instant, ZoneOffset>> offsets = new HashMap<>();
    jdbc.sql(
            """
            select zone, at, seconds from (
              select zone, at, seconds, lag(seconds) over (partition by zone order by at) as before
              from (
                select name as zone, at,
                  extract(epoch from (at at time zone name) - (at at time zone 'UTC'))::int as seconds
                from pg_timezone_names
                cross join generate_series(
                  :first::timestamptz, :end::timestamptz, interval '24 hours') as at
                where name = any(:zones)
              ) days
            ) changes
            where seconds is distinct from before
            """)
        .param("zones", zones.toArray(String[]::new))
        .param("first", noon(first))
        .param("end", noon(end))
        .query(row -> {
          offsets
              .computeIfAbsent(row.getString(1), any -> new TreeMap<>())
              .put(
                  row.getObject(2, OffsetDateTime.class).toInstant(),
                  ZoneOffset.ofTotalSeconds(row.getInt(3)));
        });
    return offsets;
  }

  private static @Nullable ZoneDifference difference(
      String zone,
      ZoneRules rules,
      @Nullable NavigableMap<Instant, ZoneOffset> database,
      LocalDate first,
      LocalDate end) {
    for (LocalDate day = first; !day.isAfter(end); day = day.plusDays(1)) {
      Instant noon = noon(day).toInstant();
      ZoneOffset here = rules.getOffset(noon);
      var last = database == null ? null : database.floorEntry(noon);
      ZoneOffset there = last == null ? null : last.getValue();
      if (!here.equals(there)) {
        return new ZoneDifference(zone, day, here, there);
      }
    }
    return null;
  }

  private static OffsetDateTime noon(LocalDate day) {
    return day.atTime(12, 0).atOffset(UTC);
  }
}
