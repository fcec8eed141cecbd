package org.vivier.pools.search;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.processes.criteria.CriterionId;

/** The criteria on which members of pools were assessed. */
@Repository
public class PoolCriteria {
  private static final int MOST = 60;

  private final JdbcClient jdbc;
  private final Clock clock;

  PoolCriteria(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One of them, once, however many pools assessed it.
   *
   * @param text in the reader's language
   * @param pools the names of those in which it was assessed
   */
  public record Assessed(CriterionId id, String code, String text, String pools) {}

  /** Those of pools that are valid, by pools and place. */
  public List<Assessed> all(Language reader) {
    return list(
        "p.valid_until >= :day and c.assessed",
        new UUID[0],
        LocalDate.ofInstant(clock.instant(), UTC).minusDays(1),
        reader);
  }

  /** These ones. */
  public List<Assessed> of(Collection<CriterionId> ids, Language reader) {
    return ids.isEmpty()
        ? List.of()
        : list(
            "c.criterion = any (:ids) and cast(:day as date) is not null",
            ids.stream().map(CriterionId::value).toArray(UUID[]::new),
            LocalDate.EPOCH,
            reader);
  }

  private List<Assessed> list(String condition, UUID[] ids, LocalDate day, Language reader) {
    return jdbc.sql(
            """
            select v.id, v.code_%1$s as code, v.text_%1$s as text,
              string_agg(distinct p.name_%1$s, ', ' order by p.name_%1$s) as pools
            from pool_criterion c
            join pool p on p.id = c.pool
            join current_criterion v on v.id = c.criterion
            where %2$s and cast(:ids as uuid[]) is not null
            group by v.id, v.code_%1$s, v.text_%1$s, v.position
            order by pools, v.position, v.id limit %3$d
            """
                .formatted(reader.tag(), condition, MOST))
        .param("ids", ids)
        .param("day", day)
        .query((row, n) ->
            new Assessed(
                new CriterionId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("text"),
                row.getString("pools")))
        .list();
  }
}
