package org.vivier.processes;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.processes.links.PostingTied;

/** Says which posting advertises a process; once, for good. */
@Component
public class TieToPosting {
  private final SetUp setUp;
  private final ProcessHistory history;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  TieToPosting(
      SetUp setUp,
      ProcessHistory history,
      ApplicationEventPublisher events,
      JdbcClient jdbc,
      Clock clock) {
    this.setUp = setUp;
    this.history = history;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Ties them; the same again changes nothing. */
  @Transactional
  public Outcome<PostingId> handle(ProcessId id, PostingId posting, Actor by) {
    return setUp.locked(id, process -> tie(process, posting, by));
  }

  private Outcome<PostingId> tie(SelectionProcess process, PostingId posting, Actor by) {
    if (process.template()) {
      return Outcome.refused(Refusal.of(Reason.TEMPLATE));
    }
    if (posting.equals(process.posting())) {
      return Outcome.done(posting);
    }
    int tied =
        jdbc.sql(
                """
                insert into process_posting (process_id, posting_id, tied_at)
                values (:process, :posting, :now)
                on conflict do nothing
                """)
            .param("process", process.id().value())
            .param("posting", posting.value())
            .param("now", clock.instant().atOffset(UTC))
            .update();
    if (tied == 0) {
      return Outcome.refused(Refusal.of(Reason.POSTING_TAKEN));
    }
    events.publishEvent(new PostingTied(process.id(), posting, clock.instant()));
    history.write(process.id(), "posting-tied", by, Map.of("posting", posting.value()));
    return Outcome.done(posting);
  }
}
