package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.vault.EmailIndex;

/**
 * Codes of eight characters. A row is written for unknown addresses, too: what somebody sees never
 * tells whether there is an application.
 */
@Component
class SignInCodes {
  static final int TRIES = 5;
  private static final int LENGTH = 8;
  private static final int MOST_PER_HOUR = 5;
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final JdbcClient jdbc;
  private final EmailIndex keyed;
  private final ApplicationTerms terms;
  private final Clock clock;

  SignInCodes(JdbcClient jdbc, EmailIndex keyed, ApplicationTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.keyed = keyed;
    this.terms = terms;
    this.clock = clock;
  }

  /** A code that was tried. */
  record Tried(boolean right, int triesLeft) {}

  /** A new code, which ends those before; empty when enough were sent in the last hour. */
  Optional<String> issue(byte[] emailIndex) {
    Instant now = clock.instant();
    lock(emailIndex);
    int sent =
        jdbc.sql(
                "select count(*) from sign_in_code where email_index = :index and sent_at > :since")
            .param("index", emailIndex)
            .param("since", now.minus(Duration.ofHours(1)).atOffset(UTC))
            .query(Integer.class)
            .single();
    if (sent >= MOST_PER_HOUR) {
      return Optional.empty();
    }
    String code = random();
    jdbc.sql(
            """
            with ended as (
              update sign_in_code set tries_left = 0 where email_index = :index)
            insert into sign_in_code (email_index, code_hash, sent_at, expires_at, tries_left)
            values (:index, :hash, :now, :expires, :tries)
            """)
        .param("index", emailIndex)
        .param("hash", hash(emailIndex, code))
        .param("now", now.atOffset(UTC))
        .param("expires", until().atOffset(UTC))
        .param("tries", TRIES)
        .update();
    return Optional.of(code);
  }

  /**
   * Tries a code; empty when none is waiting for one. A wrong one costs a try, a right one ends it.
   */
  Optional<Tried> attempt(byte[] emailIndex, String typed) {
    lock(emailIndex);
    return jdbc.sql(
            """
            update sign_in_code set tries_left = tries_left - 1,
              used_at = case when code_hash = :hash then cast(:now as timestamptz) end
            where email_index = :index and used_at is null and expires_at > :now and tries_left > 0
            returning used_at is not null as right_one, tries_left
            """)
        .param("index", emailIndex)
        .param("hash", hash(emailIndex, normalized(typed)))
        .param("now", clock.instant().atOffset(UTC))
        .query((row, n) -> new Tried(row.getBoolean("right_one"), row.getInt("tries_left")))
        .optional();
  }

  Instant until() {
    return clock.instant().plus(terms.links().code());
  }

  /** One at a time for each address, or five tries could become fifty. */
  private void lock(byte[] emailIndex) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:index, 'hex'), 3)) is null")
        .param("index", emailIndex)
        .query(Boolean.class)
        .single();
  }

  /** Keyed: whoever reads the table cannot try out all codes. */
  private byte[] hash(byte[] emailIndex, String code) {
    return keyed.of("sign-in-code/" + HexFormat.of().formatHex(emailIndex) + "/" + code);
  }

  private static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(Secrets.below(ALPHABET.length())));
    }
    return code.toString();
  }

  /** People type small letters, blanks, hyphens, and take O for 0 and I or L for 1. */
  static String normalized(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^0-9A-Z]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
