package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which device may see which application. */
@Component
class Access {
  private final JdbcClient jdbc;
  private final ApplicationTerms terms;
  private final Clock clock;

  Access(JdbcClient jdbc, ApplicationTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void grant(Device device, ApplicationId application) {
    var now = clock.instant();
    jdbc.sql(
            """
            insert into application_access (device, application_id, granted_at, expires_at)
            values (:device, :application, :now, :expires)
            on conflict (device, application_id)
              do update set granted_at = excluded.granted_at, expires_at = excluded.expires_at
            """)
        .param("device", device.hash())
        .param("application", application.value())
        .param("now", now.atOffset(UTC))
        .param("expires", now.plus(terms.links().device()).atOffset(UTC))
        .update();
  }

  /** Grants every application with this address. */
  @Transactional(propagation = Propagation.MANDATORY)
  void grantAll(Device device, byte[] emailIndex) {
    jdbc.sql("select id from application where email_index = :index")
        .param("index", emailIndex)
        .query((row, n) -> new ApplicationId(row.getObject("id", java.util.UUID.class)))
        .list()
        .forEach(id -> grant(device, id));
  }

  void revokeAll(Device device) {
    jdbc.sql("delete from application_access where device = :device")
        .param("device", device.hash())
        .update();
  }

  /** Other devices no longer see this application. */
  void revokeOthers(ApplicationId application) {
    jdbc.sql("delete from application_access where application_id = :id")
        .param("id", application.value())
        .update();
  }
}
