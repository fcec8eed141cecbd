package org.vivier.processes;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessState.Event;

/** Closes what has come to its closing, and ends what was given up once everybody was told. */
@Component
public class AutomaticMoves {
  private final JdbcClient jdbc;
  private final MoveProcess move;
  private final Clock clock;

  AutomaticMoves(JdbcClient jdbc, MoveProcess move, Clock clock) {
    this.jdbc = jdbc;
    this.move = move;
    this.clock = clock;
  }

  /** Moves each in a transaction of its own; what can't move yet is asked again next time. */
  public void handle() {
    for (Due due : due()) {
      Event event = due.state() == ProcessState.PUBLISHED ? Event.DEADLINE : Event.LAST_ANSWER_SENT;
      move.handle(due.id(), due.revision(), Move.of(event), Actor.PROGRAM);
    }
  }

  private record Due(ProcessId id, ProcessState state, int revision) {}

  private List<Due> due() {
    return jdbc.sql(
            """
            select id, state, revision from selection_process
            where (state = 'published' and closes < :now) or state = 'cancelling'
            order by closes nulls last, id
            """)
        .param("now", clock.instant().atOffset(UTC))
        .query((row, n) ->
            new Due(
                new ProcessId(row.getObject("id", UUID.class)),
                ProcessState.ofCode(row.getString("state")).orElseThrow(),
                row.getInt("revision")))
        .list();
  }
}
