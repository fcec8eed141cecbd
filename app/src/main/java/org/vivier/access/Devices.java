package org.vivier.access;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.security.Secrets;

/**
 * The browsers that were given a token. A token that is not among them is nobody's, and a browser
 * gets a new one whenever it is granted something: who copied or planted the one before is left
 * behind.
 */
@Component
public class Devices {
  private final JdbcClient jdbc;
  private final AccessTerms terms;
  private final Clock clock;

  Devices(JdbcClient jdbc, AccessTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.clock = clock;
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Row(byte @Nullable [] replaces) {}

  /**
   * The device with this token, if it was issued and is not too old. The token that it replaces
   * opens nothing from now on: the browser has the new one.
   */
  public Optional<Device> known(String token) {
    if (!Secrets.isToken(token)) {
      return Optional.empty();
    }
    Device device = new Device(token);
    return jdbc.sql(
            "select replaces from access_device where token_hash = :hash and expires_at > :now")
        .param("hash", device.hash())
        .param("now", now())
        .query((row, n) -> new Row(row.getBytes("replaces")))
        .optional()
        .map(row -> {
          if (row.replaces() != null) {
            settle(device, row.replaces());
          }
          return device;
        });
  }

  /**
   * A new token for a browser. What it could see it sees with the new one; the old one keeps that,
   * too, until the new one is shown, because an answer can be lost on its way. What is granted from
   * now on is granted to the new one alone.
   *
   * @param before null for a browser that had none
   */
  public Device renew(@Nullable Device before) {
    Device device = new Device(Secrets.token());
    Instant now = clock.instant();
    jdbc.sql(
            """
            with fresh as (
              insert into access_device (token_hash, issued_at, expires_at, replaces)
              values (:hash, :now, :expires, cast(:before as bytea))
              returning token_hash)
            insert into application_access
              (device, application_id, granted_at, expires_at, email_index)
            select f.token_hash, g.application_id, g.granted_at, g.expires_at, g.email_index
            from fresh f, application_access g
            where g.device = cast(:before as bytea) and g.expires_at > :now
            """)
        .param("hash", device.hash())
        .param("before", before == null ? null : before.hash())
        .param("now", now.atOffset(UTC))
        .param("expires", now.plus(terms.device()).atOffset(UTC))
        .update();
    return device;
  }

  /** The device is known no more. */
  void forget(Device device) {
    jdbc.sql(
            """
            delete from access_device where token_hash = :hash or token_hash =
              (select replaces from access_device where token_hash = :hash)
            """)
        .param("hash", device.hash())
        .update();
  }

  private void settle(Device device, byte[] before) {
    jdbc.sql(
            """
            with gone as (delete from access_device where token_hash = :before)
            update access_device set replaces = null where token_hash = :hash
            """)
        .param("before", before)
        .param("hash", device.hash())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
