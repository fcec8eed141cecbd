package org.vivier.pools.referral.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WaitingItem;
import org.vivier.staff.work.WaitingSource;

/**
 * What is with others about requests: for advisers, people who were asked for their consent and
 * managers who were shown somebody; for managers, requests that are with HR.
 */
@Component
@Order(30)
class RequestsElsewhere implements WaitingSource {
  private final JdbcClient jdbc;

  RequestsElsewhere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Waiting(
      String number, String title, String kind, @Nullable LocalDate until, int count) {}

  @Override
  public List<WaitingItem> of(StaffMember member, Language language) {
    if (!member.may(Act.MAKE_REQUESTS)) {
      return List.of();
    }
    Words words = Words.of(language);
    return jdbc
        .sql(
            """
            select q.number, k.kind, k.until, k.many,
              case when q.title_%1$s = '' then q.title_%2$s else q.title_%1$s end as title
            from staffing_request q
            cross join lateral (
              select 'asked' as kind, max(r.answer_by) as until, count(*)::int as many
              from referral r
              where :advises and r.request = q.id and r.state = 'asked'
                and coalesce(q.adviser, :me) = :me
              having count(*) > 0
              union all
              select 'shown', max(r.shown_until), count(*)::int from referral r
              where :advises and r.request = q.id and r.state = 'referred'
                and coalesce(q.adviser, :me) = :me and q.manager <> :me
              having count(*) > 0
              union all
              select 'hr', null, 1
              where q.manager = :me and q.state = 'open' and q.adviser is distinct from :me
                and not exists (select from referral r
                  where r.request = q.id and r.state in ('referred', 'selected'))) k
            order by q.number, k.kind
            """
                .formatted(language.tag(), language.other().tag()))
        .param("advises", member.may(Act.ADVISE_REQUESTS))
        .param("me", member.id().value())
        .query((row, n) ->
            new Waiting(
                row.getString("number"),
                row.getString("title"),
                row.getString("kind"),
                row.getObject("until", LocalDate.class),
                row.getInt("many")))
        .list()
        .stream()
        .map(found -> item(found, words))
        .toList();
  }

  private static WaitingItem item(Waiting found, Words words) {
    LocalDate until = found.until();
    return new WaitingItem(
        words.text("requests.elsewhere." + found.kind(), found.count()),
        words.text("staff.work.about", found.number(), found.title()),
        until == null
            ? null
            : words.text("requests.elsewhere.until", Day.of(until, words.language()).wording()),
        RequestPaths.one(found.number()).in(words.language()));
  }
}
