package org.vivier.decisions.deciding;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;

/** Lets the letters go whose time to be taken back is over, each in a transaction of its own. */
@Component
public class ReleaseLetters {
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseLetters.class);
  private static final int BATCH = 100;

  private final JdbcClient jdbc;
  private final ReleaseLetter release;
  private final Clock clock;

  ReleaseLetters(JdbcClient jdbc, ReleaseLetter release, Clock clock) {
    this.jdbc = jdbc;
    this.release = release;
    this.clock = clock;
  }

  /** The next ones; how many left. */
  public int handle() {
    return (int) due().stream().filter(this::released).count();
  }

  private List<ApplicationId> due() {
    return jdbc.sql(
            """
            select application_id from (
              select w.application_id, w.release_at as at from answer w
              where w.state = 'held' and w.release_at <= :now
                and not exists (select from flagged_decision f
                  where f.application_id = w.application_id)
              union all
              select w.application_id, w.reversal_at from answer w where w.reversal_at <= :now) due
            order by at, application_id limit :most
            """)
        .param("now", clock.instant().atOffset(UTC))
        .param("most", BATCH)
        .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
        .list();
  }

  /** One that can't leave now waits for the next time, and doesn't keep the others. */
  private boolean released(ApplicationId id) {
    try {
      return release.handle(id);
    } catch (RuntimeException e) {
      LOG.error("The letter to application {} can't leave", id, e);
      return false;
    }
  }
}
