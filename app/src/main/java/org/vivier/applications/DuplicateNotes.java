package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes second attempts, and sees to it that nobody is written to again and again because of them.
 */
@Component
class DuplicateNotes {
  private static final Duration PAUSE = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Journal journal;
  private final Clock clock;

  DuplicateNotes(JdbcClient jdbc, ApplicationEventPublisher events, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.journal = journal;
    this.clock = clock;
  }

  void record(Application draft) {
    journal.record(draft.id(), "duplicate");
  }

  /** At most one such letter an hour. */
  boolean mayWriteTo(Application first) {
    boolean quiet =
        jdbc.sql(
                """
                select not exists (select 1 from application_event
                  where application_id = :id and kind = 'duplicate-letter' and at > :since)
                """)
            .param("id", first.id().value())
            .param("since", clock.instant().minus(PAUSE).atOffset(UTC))
            .query(Boolean.class)
            .single();
    if (quiet) {
      journal.record(first.id(), "duplicate-letter");
    }
    return quiet;
  }

  void publish(DuplicateAttempted event) {
    events.publishEvent(event);
  }
}
