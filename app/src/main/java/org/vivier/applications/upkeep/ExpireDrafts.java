package org.vivier.applications.upkeep;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.record.EraseKey;
import org.vivier.platform.record.Actor;
import org.vivier.vault.DataKeyId;

/** Erases drafts that nobody touched for long: the key goes, and with it everything. */
@Component
public class ExpireDrafts {
  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final EraseKey eraseKey;
  private final Clock clock;

  ExpireDrafts(JdbcClient jdbc, EraseKey eraseKey, Clock clock) {
    this.jdbc = jdbc;
    this.eraseKey = eraseKey;
    this.clock = clock;
  }

  /** Erases up to 200; returns how many. */
  @Transactional
  public int handle() {
    List<Expired> expired =
        jdbc.sql(
                """
                select id, posting_id, data_key_id from application
                where state = 'draft' and expires_at < :now
                order by id limit :most for update skip locked
                """)
            .param("now", clock.instant().atOffset(UTC))
            .param("most", BATCH)
            .query((row, n) ->
                new Expired(
                    new ApplicationId(row.getObject("id", UUID.class)),
                    row.getObject("posting_id", UUID.class),
                    DataKeyId.in(row)))
            .list();
    expired.forEach(this::erase);
    return expired.size();
  }

  private record Expired(ApplicationId id, UUID posting, DataKeyId key) {}

  private void erase(Expired draft) {
    eraseKey.ofDraft(draft.id(), draft.posting(), draft.key(), Actor.PROGRAM);
  }
}
