package org.vivier.processes.board;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.processes.plan.StepId;

/** Writes who is on a board: the only class that does. In the caller's transaction. */
@Component
class BoardRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  BoardRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  MemberId add(ProcessId process, UUID staff, WrittenMember written) {
    MemberId id =
        jdbc.sql(
                """
                insert into board_member (process_id, staff_id, role, languages, hours_per_week,
                  joined_at)
                values (:process, :staff, :role, :languages, :hours, :now) returning id
                """)
            .param("process", process.value())
            .param("staff", staff)
            .param("role", written.role().code())
            .param("languages", tags(written))
            .param("hours", written.hoursPerWeek())
            .param("now", clock.instant().atOffset(UTC))
            .query((row, n) -> new MemberId(row.getObject(1, UUID.class)))
            .single();
    assign(process, id, written);
    return id;
  }

  void change(ProcessId process, MemberId id, WrittenMember written) {
    jdbc.sql("delete from board_member_step where member_id = :id")
        .param("id", id.value())
        .update();
    jdbc.sql(
            """
            update board_member set role = :role, languages = :languages, hours_per_week = :hours,
              revision = revision + 1
            where id = :id
            """)
        .param("id", id.value())
        .param("role", written.role().code())
        .param("languages", tags(written))
        .param("hours", written.hoursPerWeek())
        .update();
    assign(process, id, written);
  }

  void leave(MemberId id) {
    jdbc.sql("update board_member set left_at = :now, revision = revision + 1 where id = :id")
        .param("id", id.value())
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  private void assign(ProcessId process, MemberId id, WrittenMember written) {
    jdbc.sql(
            """
            insert into board_member_step (process_id, member_id, step_id)
            select :process, :member, step from unnest(:steps) as step
            """)
        .param("process", process.value())
        .param("member", id.value())
        .param("steps", written.steps().stream().map(StepId::value).toArray(UUID[]::new))
        .update();
  }

  private static String[] tags(WrittenMember written) {
    return written.languages().stream().map(Language::tag).sorted().toArray(String[]::new);
  }
}
