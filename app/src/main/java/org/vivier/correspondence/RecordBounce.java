package org.vivier.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.correspondence.LetterState.Event;

/** Notes that a letter did not arrive; after a hard bounce, its address gets no more mail. */
@Component
public class RecordBounce {
  private static final Logger LOG = LoggerFactory.getLogger(RecordBounce.class);

  private final JdbcClient jdbc;
  private final LetterRows letters;
  private final Suppressions suppressions;
  private final Clock clock;

  RecordBounce(JdbcClient jdbc, LetterRows letters, Suppressions suppressions, Clock clock) {
    this.jdbc = jdbc;
    this.letters = letters;
    this.suppressions = suppressions;
    this.clock = clock;
  }

  /**
   * Records the report. The same report again changes nothing.
   *
   * @return false when there is no such letter (any more)
   */
  @Transactional
  public boolean handle(Bounce bounce) {
    boolean known = letters.find(bounce.letter()).isPresent();
    if (known) {
      add(bounce);
      letters.move(bounce.letter(), Event.BOUNCED_BACK, "bounce " + bounce.status());
      if (bounce.hard()) {
        suppressions.add(bounce.letter());
      }
      LOG.info("Letter {} came back: {}", bounce.letter(), bounce.status());
    }
    return known;
  }

  private void add(Bounce bounce) {
    jdbc.sql(
            """
            insert into bounce (letter_id, status, reported_at) values (:letter, :status, :now)
            on conflict (letter_id, status) do update set reported_at = excluded.reported_at
            """)
        .param("letter", bounce.letter().value())
        .param("status", bounce.status())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }
}
