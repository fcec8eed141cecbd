package org.vivier.authoring;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;

/** Which version of a draft was made public when. */
@Repository
public class Publications {
  private final JdbcClient jdbc;
  private final Clock clock;

  Publications(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param draft the version that is public since
   * @param event the code of what happened to the process
   * @param material whether an amendment changed what the job is; null for anything else
   */
  public record Publication(
      int draft,
      String event,
      @Nullable Boolean material,
      Instant at,
      Actor by,
      @Nullable String reason) {}

  /** The newest one. */
  public Optional<Publication> latest(ProcessId process) {
    return all(process).stream().findFirst();
  }

  /** All of a process, the newest first. */
  public List<Publication> all(ProcessId process) {
    return jdbc.sql(
            "select * from posting_publication where process_id = :id order by ordinal desc")
        .param("id", process.value())
        .query(Publications::read)
        .list();
  }

  /** One more. In the transaction in which it became public. */
  void add(ProcessId process, int draft, String event, Actor by, @Nullable String reason) {
    jdbc.sql(
            """
            insert into posting_publication (process_id, ordinal, draft, event, at, actor, reason)
            select :id, coalesce(max(ordinal), 0) + 1, :draft, :event, :now, :actor,
              cast(:reason as text)
            from posting_publication where process_id = :id
            """)
        .param("id", process.value())
        .param("draft", draft)
        .param("event", event)
        .param("now", clock.instant().atOffset(UTC))
        .param("actor", by.name())
        .param("reason", reason)
        .update();
  }

  /** Says of the newest amendment whether it was material. */
  void amended(ProcessId process, boolean material) {
    jdbc.sql(
            """
            update posting_publication set material = :material
            where process_id = :id and event = 'amend' and ordinal = (
              select max(ordinal) from posting_publication
              where process_id = :id and event = 'amend')
            """)
        .param("id", process.value())
        .param("material", material)
        .update();
  }

  private static Publication read(ResultSet row, int n) throws SQLException {
    return new Publication(
        row.getInt("draft"),
        row.getString("event"),
        row.getObject("material", Boolean.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(row.getString("actor")),
        row.getString("reason"));
  }
}
