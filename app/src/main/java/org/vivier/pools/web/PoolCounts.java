package org.vivier.pools.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.pools.Availability;

/** How many people pools hold: now, and by what is known today, later. */
@Repository
class PoolCounts {
  private static final List<Integer> MONTHS = List.of(0, 3, 6, 12);

  private final JdbcClient jdbc;
  private final OrganizationZone zone;
  private final Clock clock;

  PoolCounts(JdbcClient jdbc, OrganizationZone zone, Clock clock) {
    this.jdbc = jdbc;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * Of one pool.
   *
   * @param open neither left nor revoked
   * @param available today, in the pool's zone
   */
  record Count(int open, int available) {}

  Map<UUID, Count> byPool() {
    Map<UUID, Count> found = new HashMap<>();
    jdbc.sql(
            """
            select p.id, count(*) filter (where m.open), count(*) filter (where %s)
            from pool p left join membership_search m on m.pool = p.id group by p.id
            """
                .formatted(Availability.SQL_BY_ZONE))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(row -> {
          found.put(row.getObject(1, UUID.class), new Count(row.getInt(2), row.getInt(3)));
        });
    return found;
  }

  /** How many people are available on a day, if nothing else happens until then. */
  record Ahead(int months, LocalDate day, int available) {}

  List<Ahead> forecast() {
    LocalDate today = zone.day(clock.instant());
    List<Ahead> ahead = new ArrayList<>();
    for (int months : MONTHS) {
      LocalDate day = today.plusMonths(months);
      int many =
          jdbc.sql(
                  "select count(distinct m.person) from membership_search m where "
                      + Availability.SQL)
              .param("day", day)
              .query(Integer.class)
              .single();
      ahead.add(new Ahead(months, day, many));
    }
    return ahead;
  }
}
