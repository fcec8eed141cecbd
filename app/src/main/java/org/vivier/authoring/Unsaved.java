package org.vivier.authoring;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.processes.ProcessId;
import org.vivier.staff.StaffMemberId;
import tools.jackson.databind.json.JsonMapper;

/** What people have typed and not saved yet: kept for them alone until they save or discard it. */
@Repository
public class Unsaved {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Unsaved(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What somebody has typed.
   *
   * @param base the version that was open
   */
  public record Typed(int base, DraftText text, Instant at) {}

  /** What this person has not saved yet. */
  public Optional<Typed> of(ProcessId process, StaffMemberId staff) {
    return jdbc.sql(
            """
            select base, text, at from posting_draft_unsaved
            where process_id = :process and staff_id = :staff
            """)
        .param("process", process.value())
        .param("staff", staff.value())
        .query((row, n) ->
            new Typed(
                row.getInt("base"),
                json.readValue(row.getString("text"), DraftText.class),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** Keeps it; when it was kept. */
  public Instant keep(ProcessId process, StaffMemberId staff, int base, DraftText text) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into posting_draft_unsaved (process_id, staff_id, base, text, at)
            values (:process, :staff, :base, cast(:text as jsonb), :now)
            on conflict (process_id, staff_id)
            do update set base = excluded.base, text = excluded.text, at = excluded.at
            """)
        .param("process", process.value())
        .param("staff", staff.value())
        .param("base", base)
        .param("text", json.writeValueAsString(text))
        .param("now", now.atOffset(UTC))
        .update();
    return now;
  }

  /** Forgets it: it was saved, or is not wanted any more. */
  public void forget(ProcessId process, StaffMemberId staff) {
    jdbc.sql(
            """
            delete from posting_draft_unsaved where process_id = :process and staff_id = :staff
            """)
        .param("process", process.value())
        .param("staff", staff.value())
        .update();
  }
}
