package org.vivier.authoring;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of postings that are written in the editor. */
@Repository
public class PostingDrafts {
  /** What was there before the first version. */
  public static final DraftText NOTHING = DraftText.EMPTY;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  PostingDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** The newest one; empty when nothing is written here. */
  public Optional<Draft> latest(ProcessId process) {
    return jdbc.sql(
            "select * from posting_draft where process_id = :id order by number desc limit 1")
        .param("id", process.value())
        .query(this::read)
        .optional();
  }

  /** One of them. */
  public Optional<Draft> find(ProcessId process, int number) {
    return jdbc.sql("select * from posting_draft where process_id = :id and number = :number")
        .param("id", process.value())
        .param("number", number)
        .query(this::read)
        .optional();
  }

  /** The newest ones first, no more than so many. */
  public List<Draft> history(ProcessId process, int most) {
    return jdbc.sql(
            """
            select * from posting_draft where process_id = :id order by number desc limit :most
            """)
        .param("id", process.value())
        .param("most", most)
        .query(this::read)
        .list();
  }

  /** Whether one of them is of this kind; none is read for it. */
  boolean any(ProcessId process, Draft.Kind kind) {
    return jdbc.sql(
            "select exists (select from posting_draft where process_id = :id and kind = :kind)")
        .param("id", process.value())
        .param("kind", kind.code())
        .query(Boolean.class)
        .single();
  }

  /** One more. In the caller's transaction, with the process locked. */
  Draft add(
      ProcessId process,
      Draft.Kind kind,
      DraftText text,
      List<OutdatedParagraph> stale,
      @Nullable Integer restored,
      Actor by) {
    return jdbc.sql(
            """
            insert into posting_draft (process_id, number, kind, at, actor, restored, text, stale)
            select :id, coalesce(max(number), 0) + 1, :kind, :now, :actor, cast(:restored as int),
              cast(:text as jsonb), cast(:stale as jsonb)
            from posting_draft where process_id = :id
            returning *
            """)
        .param("id", process.value())
        .param("kind", kind.code())
        .param("now", clock.instant().atOffset(UTC))
        .param("actor", by.name())
        .param("restored", restored)
        .param("text", json.writeValueAsString(text))
        .param("stale", json.writeValueAsString(stale))
        .query(this::read)
        .single();
  }

  private Draft read(ResultSet row, int n) throws SQLException {
    return new Draft(
        new ProcessId(row.getObject("process_id", UUID.class)),
        row.getInt("number"),
        Draft.Kind.of(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(row.getString("actor")),
        row.getObject("restored", Integer.class),
        json.readValue(row.getString("text"), DraftText.class),
        json.readValue(row.getString("stale"), new TypeReference<List<OutdatedParagraph>>() {}));
  }
}
