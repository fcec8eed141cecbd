package org.vivier.processes;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a process: written down here, and told to the journal in the same moment. */
@Component
public class ProcessHistory {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProcessHistory(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.events = events;
    this.clock = clock;
  }

  /** What happened, oldest first. */
  public List<ProcessEvent> of(ProcessId process) {
    return jdbc.sql("select * from process_event where process_id = :id order by ordinal")
        .param("id", process.value())
        .query((row, n) ->
            new ProcessEvent(
                row.getString("kind"),
                new Actor(row.getString("actor")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason")))
        .list();
  }

  /** What brought the process into its state: never empty once it moved. */
  Optional<ProcessEvent> lastMove(ProcessId process) {
    return jdbc.sql(
            """
            select * from process_event where process_id = :id and to_state is not null
            order by ordinal desc limit 1
            """)
        .param("id", process.value())
        .query((row, n) ->
            new ProcessEvent(
                row.getString("kind"),
                new Actor(row.getString("actor")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason")))
        .optional();
  }

  /**
   * Something of the set-up, for the journal alone: its own table keeps what is there now.
   *
   * @param on what it was done to, the nearest first; the process comes last
   */
  public void tell(
      String act, Actor by, ProcessId process, List<Subject> on, Map<String, ?> detail) {
    List<Subject> subjects = new java.util.ArrayList<>(on);
    subjects.add(Subject.of("process", process.value()));
    Map<String, String> facts = new TreeMap<>();
    detail.forEach((name, value) -> facts.put(name, value.toString()));
    events.publishEvent(new Recorded(act, by, subjects, null, null, facts));
  }

  /** Something that happened without a move. */
  void write(ProcessId process, String kind, Actor by, Map<String, ?> detail) {
    insert(process, kind, by, null, null, null, detail);
    tell("process." + kind, by, process, List.of(), detail);
  }

  /** A move. */
  void write(ProcessMoved moved, Actor by, @Nullable String reason, Map<String, ?> detail) {
    insert(moved.process(), moved.event().code(), by, moved.from(), moved.to(), reason, detail);
    Map<String, Object> facts = new TreeMap<>(detail);
    facts.put("from", moved.from().code());
    facts.put("to", moved.to().code());
    tell("process." + moved.event().code(), by, moved.process(), List.of(), facts);
  }

  private void insert(
      ProcessId process,
      String kind,
      Actor by,
      @Nullable ProcessState from,
      @Nullable ProcessState to,
      @Nullable String reason,
      Map<String, ?> detail) {
    jdbc.sql(
            """
            insert into process_event (process_id, ordinal, kind, actor, at, from_state, to_state,
              reason, detail)
            select :id, coalesce(max(ordinal), 0) + 1, :kind, :actor, :now, cast(:from as text),
              cast(:to as text), cast(:reason as text), cast(:detail as jsonb)
            from process_event where process_id = :id
            """)
        .param("id", process.value())
        .param("kind", kind)
        .param("actor", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .param("from", from == null ? null : from.code())
        .param("to", to == null ? null : to.code())
        .param("reason", reason)
        .param("detail", json.writeValueAsString(new TreeMap<>(detail)))
        .update();
  }
}
