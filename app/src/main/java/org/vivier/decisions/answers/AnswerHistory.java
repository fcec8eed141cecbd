package org.vivier.decisions.answers;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.decisions.Answer;
import org.vivier.decisions.DecisionId;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import org.vivier.vault.Cell;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was done about an answer besides deciding: written down, and told to the journal. */
@Component
public class AnswerHistory {
  /**
   * Also that a flagged decision was looked at and stands, which is kept with the decision. Those
   * come after what happened in the same instant.
   */
  static final String ENTRIES =
      """
      select application_id, ordinal, kind, actor, at, detail, id, note from answer_event
      union all
      select d.application_id, null, 'upheld', 'staff:' || u.upheld_by, u.upheld_at, '{}',
        u.decision_id, u.note
      from decision_upheld u join decision d on d.id = u.decision_id
      """;

  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerHistory(
      JdbcClient jdbc,
      DataKeys keys,
      JsonMapper json,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.json = json;
    this.events = events;
    this.clock = clock;
  }

  /** What was done, oldest first; the key that opens their words comes over the same connection. */
  @Transactional(readOnly = true)
  public List<AnswerEntry> of(ApplicationId application) {
    return jdbc.sql(
            """
            select e.*, a.data_key_id from (%s) e
            join application a on a.id = e.application_id
            where e.application_id = :id order by e.at, e.ordinal
            """
                .formatted(ENTRIES))
        .param("id", application.value())
        .query((row, n) -> entry(row, json, key(DataKeyId.in(row))))
        .list();
  }

  /**
   * Something that was done to the locked answer.
   *
   * @param detail nothing personal
   * @param note in somebody's words, or null
   */
  void write(
      Answer locked, String kind, Actor by, Map<String, String> detail, @Nullable String note) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into answer_event (id, application_id, ordinal, kind, actor, at, detail, note)
            select :event, :id, count(*) + 1, :kind, :actor, :now, cast(:detail as jsonb),
              cast(:note as bytea)
            from answer_event where application_id = :id
            """)
        .param("event", id)
        .param("id", locked.application().value())
        .param("kind", kind)
        .param("actor", by.name())
        .param("now", clock.instant().atOffset(UTC))
        .param("detail", json.writeValueAsString(new TreeMap<>(detail)))
        .param("note", note == null ? null : sealed(locked.application(), id, note))
        .update();
    events.publishEvent(recorded("answer." + kind, by, locked, detail));
  }

  private static Recorded recorded(
      String act, Actor by, Answer answer, Map<String, String> detail) {
    return new Recorded(
        act,
        by,
        List.of(
            Subject.of("application", answer.application().value()),
            Subject.of("process", answer.process().value())),
        null,
        null,
        detail);
  }

  private byte[] sealed(ApplicationId application, UUID event, String note) {
    DataKeyId dataKey =
        jdbc.sql("select data_key_id from application where id = :id")
            .param("id", application.value())
            .query((row, n) -> DataKeyId.in(row))
            .single();
    return keys.of(dataKey).encrypt(note, cell(event));
  }

  /** Null once the person is erased. */
  private @Nullable DataKey key(DataKeyId dataKey) {
    try {
      return keys.of(dataKey);
    } catch (KeyErased e) {
      return null;
    }
  }

  /**
   * One of {@link #ENTRIES}.
   *
   * @param key that opens the note, or null
   */
  static AnswerEntry entry(ResultSet row, JsonMapper json, @Nullable DataKey key)
      throws SQLException {
    String kind = row.getString("kind");
    UUID id = row.getObject("id", UUID.class);
    byte @Nullable [] note = row.getBytes("note");
    return new AnswerEntry(
        kind,
        new Actor(row.getString("actor")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        json.readValue(row.getString("detail"), new TypeReference<Map<String, String>>() {}),
        note == null || key == null
            ? null
            : key.decryptText(note, kind.equals("upheld") ? upheld(new DecisionId(id)) : cell(id)));
  }

  private static Cell cell(UUID event) {
    return new Cell("answer_event", "note", event);
  }

  /** Where it is said why a flagged decision stands. */
  public static Cell upheld(DecisionId decision) {
    return new Cell("decision_upheld", "note", decision.value());
  }
}
