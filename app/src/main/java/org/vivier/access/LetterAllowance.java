package org.vivier.access;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;

/**
 * How many letters anybody can cause for one address. Who reads the letters is never locked out:
 * the last one opens what it should, and using it begins the count anew.
 */
@Component
public class LetterAllowance {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** What a letter is about; each is counted by itself. */
  public enum Kind {
    /** A sign-in code. */
    CODE(5, 15),
    /** A link to a draft. */
    DRAFT(5, 15),
    /** To confirm a change of address. */
    CHANGE(5, 15),
    /** What was done with an application, told to the address in it. */
    NOTICE(20, 60),
    /** To confirm that somebody wants new jobs by email. */
    ALERT(5, 15);

    private final int hourly;
    private final int daily;

    Kind(int hourly, int daily) {
      this.hourly = hourly;
      this.daily = daily;
    }
  }

  private enum Limit {
    LETTERS_TO_ADDRESS
  }

  private final JdbcClient jdbc;
  private final SecurityEvents events;
  private final Clock clock;

  LetterAllowance(JdbcClient jdbc, SecurityEvents events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whether one more letter may go to this address; if so, it is counted in the caller's
   * transaction. To be asked for unknown addresses as well, so that the count tells nothing.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean take(byte[] emailIndex, Kind kind) {
    Instant now = clock.instant();
    lock(emailIndex);
    boolean taken =
        jdbc.sql(
                    """
                    insert into letter_allowance (email_index, kind, at)
                    select :index, :kind, :now
                    from (select count(*) filter (where at > :hour) as hourly, count(*) as daily
                      from letter_allowance
                      where email_index = :index and kind = :kind and at > :day) sent
                    where sent.hourly < :mostHourly and sent.daily < :mostDaily
                    """)
                .param("index", emailIndex)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("now", now.atOffset(UTC))
                .param("hour", now.minus(HOUR).atOffset(UTC))
                .param("day", now.minus(DAY).atOffset(UTC))
                .param("mostHourly", kind.hourly)
                .param("mostDaily", kind.daily)
                .update()
            == 1;
    if (!taken) {
      events.record(
          SecurityEvent.LIMIT_REACHED,
          Detail.of("limit", Limit.LETTERS_TO_ADDRESS),
          Detail.of("kind", kind));
    }
    return taken;
  }

  /** Somebody reads what goes there: the count begins anew. */
  public void answered(byte[] emailIndex) {
    jdbc.sql("delete from letter_allowance where email_index = :index")
        .param("index", emailIndex)
        .update();
  }

  /** One at a time for each address, or five letters could become fifty. */
  private void lock(byte[] emailIndex) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:index, 'hex'), 4)) is null")
        .param("index", emailIndex)
        .query(Boolean.class)
        .single();
  }
}
