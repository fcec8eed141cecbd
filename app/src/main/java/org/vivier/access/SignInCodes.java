package org.vivier.access;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.security.TypedCodes;
import org.vivier.vault.EmailIndex;

/**
 * Codes of eight characters. A code belongs to the browser that asked for it: nobody can use up the
 * tries of another, and a code that somebody was talked into telling opens nothing elsewhere. A row
 * is written for unknown addresses, too: what somebody sees never tells whether there is an
 * application.
 */
@Component
public class SignInCodes {
  static final int TRIES = 5;
  private static final int LENGTH = 8;

  private final JdbcClient jdbc;
  private final EmailIndex keyed;
  private final AccessTerms terms;
  private final Clock clock;

  SignInCodes(JdbcClient jdbc, EmailIndex keyed, AccessTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.keyed = keyed;
    this.terms = terms;
    this.clock = clock;
  }

  /** A code that was tried. */
  public record Tried(boolean right, int triesLeft) {}

  /** A code that was written. */
  public record Written(String code, Instant until) {
    /** Without the code. */
    @Override
    public String toString() {
      return "Written";
    }
  }

  /** Makes room for a code, and ends those that this browser asked for before. */
  long open(Asker asker, byte[] emailIndex) {
    return jdbc.sql(
            """
            with ended as (
              update sign_in_code set tries_left = 0
              where asker = :asker and email_index = :index)
            insert into sign_in_code (asker, email_index, sent_at, expires_at, tries_left)
            values (:asker, :index, :now, :expires, :tries)
            returning id
            """)
        .param("asker", asker.hash())
        .param("index", emailIndex)
        .param("now", now())
        .param("expires", clock.instant().plus(terms.code()).atOffset(UTC))
        .param("tries", TRIES)
        .query(Long.class)
        .single();
  }

  /** Draws the code that the letter says; empty when it came too late, or another was asked for. */
  public Optional<Written> write(long id, byte[] emailIndex) {
    String code = TypedCodes.draw(LENGTH);
    return jdbc.sql(
            """
            update sign_in_code set code_hash = :hash
            where id = :id and expires_at > :now and tries_left > 0
            returning expires_at
            """)
        .param("hash", hash(emailIndex, code))
        .param("id", id)
        .param("now", now())
        .query((row, n) ->
            new Written(code, row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /**
   * Tries a code; empty when this browser waits for none. A wrong one costs a try, a right one ends
   * it.
   */
  public Optional<Tried> attempt(Asker asker, byte[] emailIndex, String typed) {
    // Each try locks its row and counts before another looks at it: five never become fifty.
    return jdbc.sql(
            """
            update sign_in_code set tries_left = tries_left - 1,
              used_at = case when code_hash = :hash then cast(:now as timestamptz) end
            where asker = :asker and email_index = :index
              and used_at is null and expires_at > :now and tries_left > 0
            returning used_at is not null as right_one, tries_left
            """)
        .param("asker", asker.hash())
        .param("index", emailIndex)
        .param("hash", hash(emailIndex, TypedCodes.normalized(typed)))
        .param("now", now())
        .query((row, n) -> new Tried(row.getBoolean("right_one"), row.getInt("tries_left")))
        .optional();
  }

  /** Keyed: whoever reads the table cannot try out all codes. */
  private byte[] hash(byte[] emailIndex, String code) {
    return keyed.of("sign-in-code/" + HexFormat.of().formatHex(emailIndex) + "/" + code);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(UTC);
  }
}
