package org.vivier.pools.referral;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.pools.Availability;

/** How pools and requests are used, in numbers alone. */
@Repository
public class RequestReport {
  private static final int SOON = 90;

  /** When requests were first sent, and when the first person said yes. */
  private static final String TIMES =
      """
      with sent as (
        select request, min(at) as at from staffing_request_event where kind = 'send'
        group by request),
      first as (
        select r.request, min(e.at) as at
        from referral_event e join referral r on r.id = e.referral where e.kind = 'consent'
        group by r.request),
      times as (
        select s.request, extract(epoch from f.at - s.at) / 86400.0 as days
        from sent s left join first f on f.request = s.request)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  RequestReport(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Requests of one classification or language requirement.
   *
   * @param days from sending the request to the first person who said yes, the median; null while
   *     nobody has
   */
  public record Line(
      String what, int requests, int asked, int referred, int appointed, @Nullable Double days) {}

  /**
   * A pool.
   *
   * @param available members who can be referred now
   * @param soon of them those whose time ends within 90 days
   */
  public record PoolLine(
      String pool,
      LocalDate until,
      int available,
      int soon,
      int asked,
      int referred,
      int appointed) {}

  /** By group and level; a request that names two counts in both. */
  public List<Line> byClassification() {
    return lines("unnest(q.classifications)");
  }

  /** By language requirement, as the posting format writes it. */
  public List<Line> byProfile() {
    return lines("unnest(q.languages)");
  }

  private List<Line> lines(String value) {
    return jdbc.sql(
            TIMES
                + """
                , each as (
                  select q.id, %s as what from staffing_request q
                  where exists (select from sent s where s.request = q.id)),
                counted as (
                  select r.request,
                    count(*) filter (where r.answer_by is not null) as asked,
                    count(*) filter (where r.consented_at is not null) as referred,
                    count(*) filter (where r.state = 'appointed') as appointed
                  from referral r group by r.request)
                select e.what, count(*) as requests, coalesce(sum(c.asked), 0) as asked,
                  coalesce(sum(c.referred), 0) as referred,
                  coalesce(sum(c.appointed), 0) as appointed,
                  percentile_cont(0.5) within group (order by t.days)
                    filter (where t.days is not null) as days
                from each e
                left join counted c on c.request = e.id
                left join times t on t.request = e.id
                group by e.what order by e.what
                """
                    .formatted(value))
        .query((row, n) ->
            new Line(
                row.getString("what"),
                row.getInt("requests"),
                row.getInt("asked"),
                row.getInt("referred"),
                row.getInt("appointed"),
                row.getObject("days", Double.class)))
        .list();
  }

  /** By pool, those that end first at the top. */
  public List<PoolLine> byPool(Language reader) {
    return jdbc.sql(
            """
            select p.name_%1$s as pool, p.valid_until, coalesce(m.available, 0) as available,
              coalesce(m.soon, 0) as soon, coalesce(r.asked, 0) as asked,
              coalesce(r.referred, 0) as referred, coalesce(r.appointed, 0) as appointed
            from pool p
            left join (
              select m.pool, count(*) as available,
                count(*) filter (where m.expires_on <= :soon) as soon
              from membership_search m join pool p on p.id = m.pool
              where %2$s group by m.pool) m on m.pool = p.id
            left join (
              select s.pool,
                count(*) filter (where f.answer_by is not null) as asked,
                count(*) filter (where f.consented_at is not null) as referred,
                count(*) filter (where f.state = 'appointed') as appointed
              from referral f join membership s on s.id = f.membership
              group by s.pool) r on r.pool = p.id
            order by p.valid_until, p.name_%1$s
            """
                .formatted(reader.tag(), Availability.SQL_BY_ZONE))
        .param("now", clock.instant().atOffset(UTC))
        .param("soon", LocalDate.ofInstant(clock.instant(), UTC).plusDays(SOON))
        .query((row, n) ->
            new PoolLine(
                row.getString("pool"),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("available"),
                row.getInt("soon"),
                row.getInt("asked"),
                row.getInt("referred"),
                row.getInt("appointed")))
        .list();
  }
}
