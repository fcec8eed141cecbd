package org.vivier.pools.referral;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.pools.referral.ReferralRows.Brings;
import org.vivier.pools.referral.ReferralState.Event;

/** Whoever did not answer by their day is asked no more. */
@Component
class LapseReferrals {
  private static final int BATCH = 50;

  private final JdbcClient jdbc;
  private final ReferralRows rows;
  private final TellCandidate tell;
  private final Clock clock;

  LapseReferrals(JdbcClient jdbc, ReferralRows rows, TellCandidate tell, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * The next ones.
   *
   * @return how many
   */
  @Transactional
  public int handle() {
    List<UUID> late =
        jdbc.sql(
                """
                select r.id from referral r
                join membership m on m.id = r.membership join pool p on p.id = m.pool
                where r.state = 'asked'
                  and r.answer_by < cast(cast(:now as timestamptz) at time zone p.zone as date)
                order by m.id limit %d
                """
                    .formatted(BATCH))
            .param("now", clock.instant().atOffset(UTC))
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    for (UUID id : late) {
      rows.lock(new ReferralId(id), Language.EN)
          .filter(one -> one.state().allows(Event.LAPSE) && one.late(clock.instant()))
          .ifPresent(one -> {
            rows.move(one, Event.LAPSE, Actor.PROGRAM, Brings.NOTHING);
            tell.over(one, ReferralEndReason.LAPSED);
          });
    }
    return late.size();
  }
}
