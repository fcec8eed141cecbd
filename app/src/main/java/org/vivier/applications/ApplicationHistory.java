package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to each application and by whom, and what is worth a look; nothing personal of the
 * candidate in either.
 */
@Component
class ApplicationHistory {
  private static final String FLAGS =
      """
      insert into application_flag (application_id, kind, at, detail)
      select :id, kind, :now, cast(detail as jsonb)
      from unnest(:flags, :explanations) as raised (kind, detail)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  ApplicationHistory(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Something that the candidate did. */
  void record(ApplicationId application, HistoryKind kind) {
    record(application, kind, Map.of(), Map.of());
  }

  /** The same with its circumstances, and with flags that it raises, in one statement. */
  void record(
      ApplicationId application,
      HistoryKind kind,
      Map<String, ?> detail,
      Map<String, ? extends Map<String, ?>> flags) {
    write(application, kind, HistoryActor.CANDIDATE, detail, flags);
  }

  /**
   * Something that somebody on staff did.
   *
   * @param name as staff are named on record
   * @param detail its circumstances
   */
  void recordOfStaff(
      ApplicationId application, HistoryKind kind, String name, Map<String, ?> detail) {
    Map<String, Object> named = new TreeMap<>(detail);
    named.put("name", name);
    write(application, kind, HistoryActor.STAFF, named, Map.of());
  }

  private void write(
      ApplicationId application,
      HistoryKind kind,
      HistoryActor actor,
      Map<String, ?> detail,
      Map<String, ? extends Map<String, ?>> flags) {
    flagging(
            """
            with flags as (%s)
            insert into application_event (application_id, at, kind, actor, detail)
            values (:id, :now, :kind, :actor, cast(:detail as jsonb))
            """
                .formatted(FLAGS),
            application,
            flags)
        .param("kind", kind.code())
        .param("actor", actor.code())
        .param("detail", json.writeValueAsString(detail))
        .update();
  }

  /** Raises a flag with its explanation; the same flag once more changes nothing. */
  void flag(ApplicationId application, String kind, Map<String, ?> detail) {
    flagging(FLAGS, application, Map.of(kind, detail)).update();
  }

  private StatementSpec flagging(
      String statement, ApplicationId application, Map<String, ? extends Map<String, ?>> flags) {
    List<String> kinds = List.copyOf(flags.keySet());
    return jdbc.sql(statement)
        .param("id", application.value())
        .param("now", clock.instant().atOffset(UTC))
        .param("flags", kinds.toArray(String[]::new))
        .param(
            "explanations",
            kinds.stream().map(flags::get).map(json::writeValueAsString).toArray(String[]::new));
  }

  List<HistoryEntry> of(ApplicationId application) {
    return jdbc.sql(
            """
            select at, kind, actor from application_event where application_id = :id order by id
            """)
        .param("id", application.value())
        .query((row, n) ->
            new HistoryEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                HistoryKind.of(row.getString("kind")),
                HistoryActor.of(row.getString("actor"))))
        .list();
  }
}
