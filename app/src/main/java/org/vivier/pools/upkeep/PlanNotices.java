package org.vivier.pools.upkeep;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who is to be reminded that a pool ends, and who is to be asked whether they are still
 * interested. Days are those of each pool's calendar; however often this runs, each hears once.
 */
@Component
public class PlanNotices {
  /** So many days before the last one. */
  static final int NOTICE_DAYS = 30;

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanNotices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Plans all that are due by now. */
  @Transactional
  public void handle() {
    remind();
    ask();
  }

  private void remind() {
    jdbc.sql(
            """
            insert into pool_notice (id, membership, kind, for_day, due_at)
            select gen_random_uuid(), m.membership, 'expiring', m.expires_on, :now
            from membership_search m join pool p on p.id = m.pool
            where m.open
              and m.expires_on between cast(cast(:now as timestamptz) at time zone p.zone as date)
                and cast(cast(:now as timestamptz) at time zone p.zone as date) + :days
              -- Who came or heard of an extension just now knows the day.
              and not exists (
                select from pool_notice n where n.membership = m.membership
                  and (n.kind = 'expiring' and n.for_day = m.expires_on
                    or n.kind in ('taken-in', 'extended', 'restored')
                      and n.due_at > cast(:now as timestamptz) - make_interval(days => :days)))
            on conflict do nothing
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("days", NOTICE_DAYS)
        .update();
  }

  /** On the day a year after they came, and each year after; not shortly before the end. */
  private void ask() {
    jdbc.sql(
            """
            insert into pool_notice (id, membership, kind, for_day, due_at)
            select gen_random_uuid(), d.membership, 'interest', d.day, :now
            from (
              select s.membership, s.expires_on, t.today,
                cast(m.since + make_interval(
                  years => cast(extract(year from age(t.today, m.since)) as int)) as date) as day,
                m.since
              from membership_search s join membership m on m.id = s.membership
              join pool p on p.id = s.pool
              cross join lateral (
                select cast(cast(:now as timestamptz) at time zone p.zone as date) as today) t
              where s.open) d
            where d.day > d.since and d.expires_on > d.today + :days
              and not exists (
                select from pool_notice n where n.membership = d.membership
                  and n.kind = 'interest' and n.for_day = d.day)
            on conflict do nothing
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("days", NOTICE_DAYS)
        .update();
  }
}
