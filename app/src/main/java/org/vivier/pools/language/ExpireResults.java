package org.vivier.pools.language;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.pools.membership.KeepSearchable;

/** On the day after a result ended search finds nobody by it any more. */
@Component
public class ExpireResults {
  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final KeepSearchable search;
  private final Clock clock;

  ExpireResults(JdbcClient jdbc, KeepSearchable search, Clock clock) {
    this.jdbc = jdbc;
    this.search = search;
    this.clock = clock;
  }

  /**
   * Of people whose result ended and whom search still finds by it, the next ones.
   *
   * @return how many people there were
   */
  @Transactional
  public int handle() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), UTC);
    List<UUID> people =
        jdbc.sql(
                """
                select distinct m.person
                from language_result r
                join membership m on m.application = r.application
                join membership_search s on s.membership = m.id
                where r.expires_on < :today and r.expires_on >= :since and (
                  case when r.verified
                    then case r.language when 'en' then s.profile_en else s.profile_fr end
                    else case r.language when 'en' then s.claimed_en else s.claimed_fr end end)
                  / case r.skill when 'reading' then 25 when 'writing' then 5 else 1 end %% 5 > 0
                  and not exists (select from language_result_end e where e.result = r.id)
                  and not exists (
                    select from language_result l
                    join membership o on o.application = l.application and o.person = m.person
                    where l.language = r.language and l.skill = r.skill
                      and l.verified = r.verified
                      and (l.tested_on, l.at, l.id) > (r.tested_on, r.at, r.id)
                      and not exists (select from language_result_end e where e.result = l.id))
                order by m.person limit %d
                """
                    .formatted(BATCH))
            .param("today", today)
            .param("since", today.minusYears(1))
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    people.forEach(search::languageChanged);
    return people.size();
  }
}
