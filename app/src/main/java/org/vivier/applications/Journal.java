package org.vivier.applications;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What happened to applications, and what is worth a look; nothing personal in either. */
@Component
class Journal {
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

  Journal(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void record(ApplicationId application, String kind) {
    record(application, kind, Map.of());
  }

  void record(ApplicationId application, String kind, Map<String, ?> detail) {
    record(application, kind, detail, Map.of());
  }

  /** Records what happened and raises flags with it, in one statement. */
  void record(
      ApplicationId application,
      String kind,
      Map<String, ?> detail,
      Map<String, ? extends Map<String, ?>> flags) {
    flagging(
            """
            with flags as (%s)
            insert into application_event (application_id, at, kind, detail)
            values (:id, :now, :kind, cast(:detail as jsonb))
            """
                .formatted(FLAGS),
            application,
            flags)
        .param("kind", kind)
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
    return jdbc.sql("select at, kind from application_event where application_id = :id order by id")
        .param("id", application.value())
        .query((row, n) ->
            new HistoryEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("kind")))
        .list();
  }
}
