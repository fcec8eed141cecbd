package org.vivier.access;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.security.Secrets;

/**
 * The tokens of links in letters. The database knows a hash of each; the token is in the letter.
 */
@Component
public class LinkTokens {
  private final JdbcClient jdbc;
  private final Clock clock;

  LinkTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A link that holds.
   *
   * @param emailIndex the address that it was sent to
   * @param change the change of address that it confirms, or null
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by its own method alone.
  public record Link(
      UUID application, LinkPurpose purpose, byte @Nullable [] emailIndex, @Nullable UUID change) {
    /** Whether it was sent to this address. */
    public boolean wasSentTo(byte[] index) {
      return Arrays.equals(emailIndex, index);
    }
  }

  /**
   * A new token.
   *
   * @param emailIndex the address that it is sent to; one that is sent nowhere opens nothing
   * @param expires the first instant at which it leads nowhere
   * @param change the change of address that it confirms, or null
   */
  public String issue(
      UUID application,
      LinkPurpose purpose,
      byte @Nullable [] emailIndex,
      Instant expires,
      @Nullable UUID change) {
    String token = Secrets.token();
    jdbc.sql(
            """
            insert into application_link (token_hash, application_id, purpose, email_index,
              email_change_id, created_at, expires_at, single_use)
            values (:hash, :application, :purpose, :index, :change, :now, :expires, :once)
            """)
        .param("hash", Secrets.hash(token))
        .param("application", application)
        .param("purpose", purpose.code())
        .param("index", emailIndex, java.sql.Types.BINARY)
        .param("change", change)
        .param("now", now())
        .param("expires", expires.atOffset(UTC))
        .param("once", purpose.once())
        .update();
    return token;
  }

  /** The link with this token; empty when it is unknown, used, revoked or too old. */
  public Optional<Link> find(String token) {
    return Secrets.isToken(token)
        ? jdbc.sql(
                """
                select l.* from application_link l
                where l.token_hash = :hash and l.revoked_at is null and l.expires_at > :now
                  and not (l.single_use and l.used_at is not null)
                """)
            .param("hash", Secrets.hash(token))
            .param("now", now())
            .query((row, n) ->
                new Link(
                    row.getObject("application_id", UUID.class),
                    LinkPurpose.of(row.getString("purpose")),
                    row.getBytes("email_index"),
                    row.getObject("email_change_id", UUID.class)))
            .optional()
        : Optional.empty();
  }

  /** The application that a link was once issued for, whether it still holds or not. */
  public Optional<UUID> issuedFor(String token) {
    return application(token, true);
  }

  /**
   * The application that a link was sent about, be it used or too old by now: it opens nothing, and
   * whoever has the letter knows what it was about. Empty when it is unknown or was revoked.
   */
  public Optional<UUID> sentAbout(String token) {
    return application(token, false);
  }

  private Optional<UUID> application(String token, boolean alsoRevoked) {
    return Secrets.isToken(token)
        ? jdbc.sql(
                """
                select application_id from application_link
                where token_hash = :hash and (:alsoRevoked or revoked_at is null)
                """)
            .param("hash", Secrets.hash(token))
            .param("alsoRevoked", alsoRevoked)
            .query(UUID.class)
            .optional()
        : Optional.empty();
  }

  /** The links to an address that is found by another index from now on open what they opened. */
  public void findBy(UUID application, byte[] before, byte @Nullable [] index) {
    jdbc.sql(
            """
            update application_link set email_index = :index
            where application_id = :application and email_index = :before
            """)
        .param("index", index, java.sql.Types.BINARY)
        .param("application", application)
        .param("before", before)
        .update();
  }

  /** Uses a link; false when another was faster. */
  public boolean use(String token) {
    return jdbc.sql(
                """
                update application_link set used_at = :now
                where token_hash = :hash and revoked_at is null and expires_at > :now
                  and not (single_use and used_at is not null)
                """)
            .param("hash", Secrets.hash(token))
            .param("now", now())
            .update()
        == 1;
  }

  /** None of the links sent so far leads anywhere any more. */
  public void revokeAll(UUID application) {
    jdbc.sql(
            """
            update application_link set revoked_at = :now
            where application_id = :id and revoked_at is null
            """)
        .param("id", application)
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
