package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.staff.StaffSessions;

/** Deletes what opens nothing any more, and words that nobody came back for. */
@Component
class ForgetOldStaffSecrets {
  /** StaffLinks count for a day against the limit of letters. */
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final StaffSessions sessions;
  private final Clock clock;

  ForgetOldStaffSecrets(JdbcClient jdbc, StaffSessions sessions, Clock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Transactional
  void handle() {
    for (String table : List.of("staff_link", "staff_first_step", "staff_challenge")) {
      jdbc.sql("delete from %s where expires_at < :before".formatted(table))
          .param("before", clock.instant().minus(KEPT).atOffset(UTC))
          .update();
    }
    jdbc.sql("delete from staff_kept_form where expires_at < :now")
        .param("now", clock.instant().atOffset(UTC))
        .update();
    sessions.deleteOld();
  }
}
