package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.security.Secrets;

/** What passkeys have to sign: each for one browser, one purpose, once, for five minutes. */
@Repository
class Challenges {
  static final Duration LIFE = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final Clock clock;

  Challenges(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID add(PasskeyPurpose purpose, String browserSecret, byte[] challenge) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into staff_challenge (id, purpose, asker, challenge, expires_at)
            values (:id, :purpose, :asker, :challenge, :until)
            """)
        .param("id", id)
        .param("purpose", code(purpose))
        .param("asker", Secrets.hash(browserSecret))
        .param("challenge", challenge)
        .param("until", clock.instant().plus(LIFE).atOffset(UTC))
        .update();
    return id;
  }

  /** Takes it, right or wrong what was signed: a second try needs another one. */
  Optional<byte[]> take(UUID id, PasskeyPurpose purpose, String browserSecret) {
    return jdbc.sql(
            """
            delete from staff_challenge
            where id = :id and purpose = :purpose and asker = :asker and expires_at > :now
            returning challenge
            """)
        .param("id", id)
        .param("purpose", code(purpose))
        .param("asker", Secrets.hash(browserSecret))
        .param("now", clock.instant().atOffset(UTC))
        .query((row, n) -> row.getBytes("challenge"))
        .optional();
  }

  private static String code(PasskeyPurpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
