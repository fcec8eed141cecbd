package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.vault.CandidateKeys;

/** Erases drafts that nobody touched for long: the key goes, and with it everything. */
@Component
class ExpireDrafts {
  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final CandidateKeys keys;
  private final Clock clock;

  ExpireDrafts(JdbcClient jdbc, CandidateKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  /** Erases up to 200; returns how many. */
  @Transactional
  int handle() {
    List<UUID> expired =
        jdbc.sql(
                """
                select candidate_id from application where state = 'draft' and expires_at < :now
                order by id limit :most for update skip locked
                """)
            .param("now", clock.instant().atOffset(UTC))
            .param("most", BATCH)
            .query((row, n) -> row.getObject("candidate_id", UUID.class))
            .list();
    expired.forEach(keys::erase);
    return expired.size();
  }
}
