package org.vivier.access;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;

/** Which device may see which application. */
@Component
public class Grants {
  private final JdbcClient jdbc;
  private final AccessTerms terms;
  private final SecurityEvents events;
  private final Clock clock;

  Grants(JdbcClient jdbc, AccessTerms terms, SecurityEvents events, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.events = events;
    this.clock = clock;
  }

  /** Who keeps what they see beside a device that proved to be the owner's. */
  public enum Others {
    /** Nobody. */
    LOSE_IT,
    /** Devices that proved the same address by a letter, which are the same person's. */
    OF_THE_OWNER_KEEP_IT
  }

  /** Lets the device see what was begun on it. Nobody has proved an address. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void grant(Device device, UUID application) {
    grant(device, application, null);
  }

  /**
   * Lets the device see an application, because whoever uses it reads the letters to its address;
   * and takes it from devices of which nobody knows whose they are.
   *
   * @param emailIndex the application's address
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeOver(Device device, UUID application, byte[] emailIndex, Others others) {
    int lost =
        jdbc.sql(
                """
                delete from application_access where application_id = :application
                  and (:all or email_index is distinct from :index)
                """)
            .param("application", application)
            .param("all", others == Others.LOSE_IT)
            .param("index", emailIndex)
            .update();
    noteRevoked(lost);
    grant(device, application, emailIndex);
  }

  /**
   * For the query of a room above: the applications that a device sees. What a device may see is
   * little and found first, whatever the statistics of the tables say.
   *
   * <p>The parameters are {@code :device} and {@code :now}.
   */
  public static final String SEEN =
      """
      array(select application_id from application_access
        where device = :device and expires_at > :now)
      """;

  /**
   * What was granted by an address is granted by its other index from now on: the address is the
   * same, and how it is found has changed.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void findBy(UUID application, byte[] before, byte @Nullable [] index) {
    jdbc.sql(
            """
            update application_access set email_index = :index
            where application_id = :application and email_index = :before
            """)
        .param("index", index, java.sql.Types.BINARY)
        .param("application", application)
        .param("before", before)
        .update();
  }

  /** Whether this device sees the application because it proved this address. */
  public boolean proved(Device device, UUID application, byte[] emailIndex) {
    return jdbc.sql(
            """
            select exists (select 1 from application_access
              where device = :device and application_id = :application
                and email_index = :index and expires_at > :now)
            """)
        .param("device", device.hash())
        .param("application", application)
        .param("index", emailIndex)
        .param("now", clock.instant().atOffset(UTC))
        .query(Boolean.class)
        .single();
  }

  /** No device sees this application any more. */
  public void revoke(UUID application) {
    noteRevoked(
        jdbc.sql("delete from application_access where application_id = :id")
            .param("id", application)
            .update());
  }

  private void noteRevoked(int devices) {
    if (devices > 0) {
      events.record(SecurityEvent.ACCESS_REVOKED, Detail.of("devices", devices));
    }
  }

  private void grant(Device device, UUID application, byte @Nullable [] emailIndex) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into application_access
              (device, application_id, granted_at, expires_at, email_index)
            values (:device, :application, :now, :expires, :index)
            on conflict (device, application_id) do update set
              granted_at = excluded.granted_at, expires_at = excluded.expires_at,
              email_index = coalesce(excluded.email_index, application_access.email_index)
            """)
        .param("device", device.hash())
        .param("application", application)
        .param("now", now.atOffset(UTC))
        .param("expires", now.plus(terms.device()).atOffset(UTC))
        .param("index", emailIndex, java.sql.Types.BINARY)
        .update();
  }
}
