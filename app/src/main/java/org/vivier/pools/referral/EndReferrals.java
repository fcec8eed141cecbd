package org.vivier.pools.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.pools.referral.ReferralRows.Brings;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.requests.RequestEnded;
import org.vivier.vault.DataKeyDestroyed;

/**
 * Ends what nothing can come of any more: the request is over, or the person is erased. In the same
 * transaction.
 */
@Component
class EndReferrals {
  private final JdbcClient jdbc;
  private final ReferralRows rows;
  private final TellCandidate tell;

  EndReferrals(JdbcClient jdbc, ReferralRows rows, TellCandidate tell) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.tell = tell;
  }

  /** Who was asked or shown hears it; who was selected stays: something comes of that. */
  @EventListener
  void on(RequestEnded ended) {
    jdbc.sql(
            """
            select r.id from referral r where r.request = :request
              and r.state in ('proposed', 'asked', 'referred', 'lapsed') order by r.membership
            """)
        .param("request", ended.request())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list()
        .forEach(id ->
            rows.lock(new ReferralId(id), Language.EN)
                .filter(one -> one.state().live())
                .ifPresent(one -> {
                  rows.move(one, Event.END, Actor.PROGRAM, Brings.NOTHING);
                  if (one.state() == ReferralState.ASKED || one.state() == ReferralState.REFERRED) {
                    tell.over(one, ReferralEndReason.REQUEST_OVER);
                  }
                }));
  }

  /** Nobody sees an erased person; that there was a referral, and what came of it, stays. */
  @EventListener
  void on(DataKeyDestroyed erased) {
    List<UUID> live =
        jdbc.sql(
                """
                select r.id from referral r
                join membership m on m.id = r.membership
                join submitted_application a on a.id = m.application
                where a.data_key_id = :dataKey order by r.membership
                """)
            .param("dataKey", erased.dataKey().value())
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    live.forEach(id ->
        rows.lock(new ReferralId(id), Language.EN)
            .filter(one -> one.state().live())
            .ifPresent(one -> rows.move(one, Event.END, Actor.CANDIDATE, Brings.NOTHING)));
  }
}
