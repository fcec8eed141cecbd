package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes codes, links and grants that open nothing any more. */
@Component
class ForgetOldSecrets {
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  ForgetOldSecrets(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  void handle() {
    var before = clock.instant().minus(KEPT).atOffset(UTC);
    for (String table : List.of("sign_in_code", "application_link", "application_access")) {
      jdbc.sql("delete from %s where expires_at < :before".formatted(table))
          .param("before", before)
          .update();
    }
  }
}
