package org.vivier.applications.record;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationChanged;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryActor;
import org.vivier.applications.HistoryEntry;
import org.vivier.applications.HistoryKind;
import org.vivier.platform.record.Actor;
import org.vivier.vault.DataKeyId;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to each application and by whom, and what is worth a look; nothing personal of the
 * candidate in either.
 */
@Component
public class ApplicationHistory {
  private static final String FLAGS =
      """
      insert into application_flag (application_id, kind, at, detail)
      select :id, kind, :now, cast(detail as jsonb)
      from unnest(:flags, :explanations) as raised (kind, detail)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApplicationHistory(
      JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.events = events;
    this.clock = clock;
  }

  /** Something that the candidate did. */
  public void record(ApplicationId application, HistoryKind kind) {
    record(application, kind, Map.of(), Map.of());
  }

  /** The same with its circumstances, and with flags that it raises, in one statement. */
  public void record(
      ApplicationId application,
      HistoryKind kind,
      Map<String, ?> detail,
      Map<String, ? extends Map<String, ?>> flags) {
    write(application, kind, HistoryActor.CANDIDATE, Actor.CANDIDATE, detail, flags);
  }

  /**
   * Something that somebody on staff did by command.
   *
   * @param name as staff are named on record
   * @param detail its circumstances
   */
  public void recordOfStaff(
      ApplicationId application, HistoryKind kind, String name, Map<String, ?> detail) {
    recordOfStaff(application, kind, Actor.OPERATOR, name, detail);
  }

  /**
   * Something that somebody on staff did.
   *
   * @param by as the journal names them
   * @param name as staff are named on record
   * @param detail its circumstances
   */
  public void recordOfStaff(
      ApplicationId application, HistoryKind kind, Actor by, String name, Map<String, ?> detail) {
    Map<String, Object> named = new TreeMap<>(detail);
    named.put("name", name);
    write(application, kind, HistoryActor.STAFF, by, named, Map.of());
  }

  private void write(
      ApplicationId application,
      HistoryKind kind,
      HistoryActor actor,
      Actor by,
      Map<String, ?> detail,
      Map<String, ? extends Map<String, ?>> flags) {
    Instant now = clock.instant();
    // It answers what the journal says of it, without another way to the database.
    JournalEntries.Facts facts =
        flagging(
                """
                with flags as (%s), entry as (
                  insert into application_event (application_id, at, kind, actor, detail)
                  values (:id, :now, :kind, :actor, cast(:detail as jsonb))
                  returning application_id, kind),
                answers as (
                  select row_number() over (order by s.number desc) as newest,
                    'sha256:' || encode(sha256(s.answers), 'hex') as digest
                  from entry e join application_snapshot s using (application_id)
                  where e.kind in ('submitted', 'corrected')
                  order by s.number desc limit 2)
                select a.posting_id, a.data_key_id,
                  (select digest from answers where newest = 2) as before,
                  (select digest from answers where newest = 1) as after
                from entry e join application a on a.id = e.application_id
                """
                    .formatted(FLAGS),
                application,
                flags,
                now)
            .param("kind", kind.code())
            .param("actor", actor.code())
            .param("detail", json.writeValueAsString(detail))
            .query((row, n) ->
                new JournalEntries.Facts(
                    row.getObject("posting_id", UUID.class),
                    DataKeyId.in(row),
                    row.getString("before"),
                    row.getString("after")))
            .single();
    events.publishEvent(JournalEntries.of(application, kind, by, detail, facts));
    events.publishEvent(new ApplicationChanged(application, kind, now));
  }

  /** Raises a flag with its explanation; the same flag once more changes nothing. */
  public void flag(ApplicationId application, String kind, Map<String, ?> detail) {
    flagging(FLAGS, application, Map.of(kind, detail), clock.instant()).update();
  }

  private StatementSpec flagging(
      String statement,
      ApplicationId application,
      Map<String, ? extends Map<String, ?>> flags,
      Instant now) {
    List<String> kinds = List.copyOf(flags.keySet());
    return jdbc.sql(statement)
        .param("id", application.value())
        .param("now", now.atOffset(UTC))
        .param("flags", kinds.toArray(String[]::new))
        .param(
            "explanations",
            kinds.stream().map(flags::get).map(json::writeValueAsString).toArray(String[]::new));
  }

  public List<HistoryEntry> of(ApplicationId application) {
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
