package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.staff.StaffMemberId;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * Authenticator apps: codes of six digits that change every 30 seconds (RFC 6238). The clock of a
 * phone may be one period early or late. A code counts once, and none before it afterwards.
 */
@Repository
public class Authenticators {
  private static final int SECRET_BYTES = 20;
  private static final int SKEW = 1;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final Clock clock;

  Authenticators(JdbcClient jdbc, DataKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  /** The secret that an app takes, in clear for the moment that it takes. */
  public record Secret(UUID id, String base32) {
    /** Without the secret. */
    @Override
    public String toString() {
      return "Secret[" + id + "]";
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
  private record Row(UUID id, byte[] secret) {}

  /** Whether this person has one that was confirmed. */
  public boolean has(StaffMemberId person) {
    return jdbc.sql(
            """
            select exists (select from staff_authenticator
              where staff_id = :person and confirmed_at is not null)
            """)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /**
   * The secret to set up with: the same as long as it isn't confirmed, so that a page may be
   * reloaded.
   */
  @Transactional
  public Secret prepare(StaffMemberId person) {
    List<Row> waiting = rows(person, "confirmed_at is null");
    if (!waiting.isEmpty()) {
      Row row = waiting.getFirst();
      return new Secret(row.id(), Base32.encode(open(person, row)));
    }
    UUID id = UUID.randomUUID();
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    jdbc.sql(
            """
            insert into staff_authenticator (id, staff_id, secret, made_at)
            values (:id, :person, :secret, :now)
            """)
        .param("id", id)
        .param("person", person.value())
        .param("secret", keys.of(new DataKeyId(person.value())).encrypt(secret, cell(id)))
        .param("now", now())
        .update();
    return new Secret(id, Base32.encode(secret));
  }

  /** A first code shows that the app has the secret; what was there before counts no more. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean confirm(StaffMemberId person, String code) {
    List<Row> waiting = rows(person, "confirmed_at is null");
    Optional<Long> step =
        waiting.isEmpty() ? Optional.empty() : step(open(person, waiting.getFirst()), code);
    if (step.isEmpty()) {
      return false;
    }
    jdbc.sql(
            """
            delete from staff_authenticator where staff_id = :person and confirmed_at is not null
            """)
        .param("person", person.value())
        .update();
    return jdbc.sql(
                """
                update staff_authenticator set confirmed_at = :now, last_step = :step
                where id = :id and confirmed_at is null
                """)
            .param("now", now())
            .param("step", step.get())
            .param("id", waiting.getFirst().id())
            .update()
        == 1;
  }

  /** Whether this is the code of the moment, and wasn't used. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean accept(StaffMemberId person, String code) {
    return rows(person, "confirmed_at is not null").stream()
        .anyMatch(
            row -> step(open(person, row), code).filter(step -> use(row.id(), step)).isPresent());
  }

  private boolean use(UUID id, long step) {
    return jdbc.sql(
                """
                update staff_authenticator set last_step = :step where id = :id and last_step < :step
                """)
            .param("id", id)
            .param("step", step)
            .update()
        == 1;
  }

  void forget(StaffMemberId person) {
    jdbc.sql("delete from staff_authenticator where staff_id = :person")
        .param("person", person.value())
        .update();
  }

  private Optional<Long> step(byte[] secret, String code) {
    long now = clock.instant().getEpochSecond() / codes.getTimeStep().toSeconds();
    SecretKeySpec key = new SecretKeySpec(secret, codes.getAlgorithm());
    return LongStream.rangeClosed(now - SKEW, now + SKEW)
        .filter(step -> same(code, at(key, step)))
        .boxed()
        .findFirst();
  }

  private String at(SecretKeySpec key, long step) {
    try {
      return codes.generateOneTimePasswordString(
          key, Instant.ofEpochSecond(step * codes.getTimeStep().toSeconds()));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private List<Row> rows(StaffMemberId person, String condition) {
    return jdbc.sql(
            """
            select id, secret from staff_authenticator where staff_id = :person and %s
            order by made_at desc, id
            """
                .formatted(condition))
        .param("person", person.value())
        .query((row, n) -> new Row(row.getObject("id", UUID.class), row.getBytes("secret")))
        .list();
  }

  private byte[] open(StaffMemberId person, Row row) {
    return keys.of(new DataKeyId(person.value())).decrypt(row.secret(), cell(row.id()));
  }

  private static Cell cell(UUID id) {
    return new Cell("staff_authenticator", "secret", id);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
