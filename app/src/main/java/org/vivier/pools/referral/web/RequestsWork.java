package org.vivier.pools.referral.web;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkDue;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;

/**
 * What waits about requests: for advisers, requests without people, proposals that nobody asked and
 * people who are selected; for managers, people who said yes and what HR gave back.
 */
@Component
class RequestsWork implements WorkSource {
  private final JdbcClient jdbc;
  private final Clock clock;

  RequestsWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Waiting(
      UUID request,
      String number,
      String title,
      ZoneId zone,
      String kind,
      @Nullable LocalDate day,
      int count) {}

  @Override
  public List<WorkItem> of(StaffMember member, Language language) {
    boolean advises = member.may(Act.ADVISE_REQUESTS);
    if (!member.may(Act.MAKE_REQUESTS)) {
      return List.of();
    }
    return jdbc
        .sql(
            """
            select q.id, q.number, q.zone,
              case when q.title_%1$s = '' then q.title_%2$s else q.title_%1$s end as title,
              k.kind, k.day, k.many
            from staffing_request q
            cross join lateral (
              select 'search' as kind, q.needed_by as day, 1 as many
              where :advises and q.state = 'open' and coalesce(q.adviser, :me) = :me
                and not exists (select from referral r where r.request = q.id
                  and r.state in ('proposed', 'asked', 'referred', 'selected'))
              union all
              select 'ask', q.needed_by, count(*)::int from referral r
              where :advises and r.request = q.id and r.state = 'proposed' and q.state = 'open'
                and coalesce(q.adviser, :me) = :me
              having count(*) > 0
              union all
              select 'appoint', q.needed_by, count(*)::int from referral r
              where :advises and r.request = q.id and r.state = 'selected'
                and coalesce(q.adviser, :me) = :me
              having count(*) > 0
              union all
              select 'look', min(r.shown_until), count(*)::int from referral r
              where q.manager = :me and r.request = q.id and r.state = 'referred'
                and r.shown_until >= cast(cast(:now as timestamptz) at time zone q.zone as date)
              having count(*) > 0
              union all
              select 'returned', q.needed_by, 1
              where q.manager = :me and q.state = 'draft' and exists (
                select from staffing_request_event e
                where e.request = q.id and e.kind = 'return')) k
            where q.manager = :me or q.state in ('open', 'filled')
            order by k.day nulls last, q.number, k.kind
            """
                .formatted(language.tag(), language.other().tag()))
        .param("advises", advises)
        .param("me", member.id().value())
        .param("now", clock.instant().atOffset(UTC))
        .query((row, n) ->
            new Waiting(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                ZoneId.of(row.getString("zone")),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                row.getInt("many")))
        .list()
        .stream()
        .map(found -> item(found, language))
        .toList();
  }

  private static WorkItem item(Waiting found, Language language) {
    Words words = Words.of(language);
    String key = "requests.work." + found.kind();
    return new WorkItem(
        "request-%s.%s".formatted(found.kind(), found.request()),
        words.text(key, found.count()),
        words.text("staff.work.about", found.number(), found.title()),
        words.text(key + "-why"),
        found.day() == null ? null : new WorkDue(found.day(), found.zone()),
        (found.kind().equals("search")
                ? RequestPaths.people(found.number())
                : RequestPaths.one(found.number()))
            .in(language),
        words.text(key + "-action"));
  }
}
