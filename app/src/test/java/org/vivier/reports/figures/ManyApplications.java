package org.vivier.reports.figures;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.processes.SelectionProcess;
import org.vivier.testing.TablesOwner;

/**
 * Applications by the hundred, written by the owner of the tables: nobody can read them, and nobody
 * has to.
 */
final class ManyApplications {
  private static final AtomicInteger NEXT = new AtomicInteger(1 << 24);

  private final JdbcClient owner;

  ManyApplications(DatabaseAccess access) {
    this.owner = TablesOwner.of(access);
  }

  /** So many submitted ones, every second in French, each with an answer that is due. */
  void submitted(SelectionProcess process, int many, Instant at) {
    owner
        .sql(
            """
            with made as (
              select i, gen_random_uuid() as candidate, lpad(upper(to_hex(i)), 8, '0') as code
              from generate_series(cast(:first as int), cast(:last as int)) i),
            keys as (
              insert into data_key (data_key_id, wrapped_by, value_key, file_key, created_at)
              select candidate, 1, '\\x00', '\\x00', :at from made returning data_key_id),
            applied as (
              insert into application (data_key_id, posting_id, posting_version, language, state,
                reference, email_index, answers, revision, frozen_revision, started_at, touched_at,
                submitted_at, reply_by)
              select candidate, :posting, 1, case i % 2 when 0 then 'en' else 'fr' end, 'submitted',
                'V-' || substr(code, 1, 4) || '-' || substr(code, 5, 4), sha256(code::bytea),
                '\\x00', 1, 1, :at, :at, :at, (cast(:at as timestamptz) + interval '60 days')::date
              from made returning id)
            insert into answer (application_id, process_id, state, since)
            select id, :process, 'due', :at from applied
            """)
        .param("first", NEXT.get())
        .param("last", NEXT.addAndGet(many) - 1)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("posting", java.util.Objects.requireNonNull(process.posting()).value())
        .param("process", process.id().value())
        .update();
  }

  /** So many of those that wait come to the first step. */
  void begin(SelectionProcess process, int many, Instant at) {
    owner
        .sql(
            """
            with wave as (
              insert into assessment_wave (process_id, ordinal, kind, started_at, started_by)
              select :process, 1 + count(*), 'all', :at, 'program' from assessment_wave
              where process_id = :process returning id)
            insert into assessment_event (application_id, ordinal, process_id, event, from_state,
              to_state, step_id, wave_id, actor, at)
            select w.application_id, 1, :process, 'start-wave', 'waiting', 'in-step',
              (select s.id from plan_step s where s.process_id = :process and s.position = 1),
              wave.id, 'program', :at
            from (select w.application_id from answer w
              where w.process_id = :process and not exists (select from assessment_event e
                where e.application_id = w.application_id)
              order by w.application_id limit :many) w cross join wave
            """)
        .param("process", process.id().value())
        .param("many", many)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** So many of those in a step meet all that is essential, and so many of them qualify. */
  void qualify(SelectionProcess process, int many, Instant at) {
    move(process, many, 2, "pass-last-step", "in-step", "undecided", at);
    move(process, many, 3, "qualify", "undecided", "qualified", at);
  }

  private void move(
      SelectionProcess process,
      int many,
      int ordinal,
      String event,
      String from,
      String to,
      Instant at) {
    owner
        .sql(
            """
            insert into assessment_event (application_id, ordinal, process_id, event, from_state,
              to_state, step_id, actor, at)
            select s.application_id, :ordinal, :process, :event, :from, :to, s.step_id, 'program',
              :at
            from assessment_standing s where s.process_id = :process and s.state = :from
            order by s.application_id limit :many
            """)
        .param("process", process.id().value())
        .param("many", many)
        .param("ordinal", ordinal)
        .param("event", event)
        .param("from", from)
        .param("to", to)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
