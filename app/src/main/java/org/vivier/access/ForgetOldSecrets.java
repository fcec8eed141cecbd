package org.vivier.access;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes codes, links, devices and grants that open nothing any more. */
@Component
public class ForgetOldSecrets {
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  ForgetOldSecrets(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Deletes what ended a day ago. */
  @Transactional
  public void handle() {
    var before = clock.instant().minus(KEPT).atOffset(UTC);
    for (String table :
        List.of("sign_in_code", "application_link", "application_access", "access_device")) {
      delete(table, "expires_at", before);
    }
    delete("letter_allowance", "at", before);
  }

  private void delete(String table, String column, java.time.OffsetDateTime before) {
    jdbc.sql("delete from %s where %s < :before".formatted(table, column))
        .param("before", before)
        .update();
  }
}
