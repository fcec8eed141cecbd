package org.vivier.processes.work;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessState;
import org.vivier.staff.Act;
import org.vivier.staff.Scope;
import org.vivier.staff.StaffMember;

/** Processes that wait for somebody to go on with them, in one look-up. */
@Repository
class WaitingProcesses {
  private static final int MOST = 200;

  private final JdbcClient jdbc;

  WaitingProcesses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A process, and what it still lacks. Whether it lacks more, its own page says.
   *
   * @param begunBy the name of an {@link org.vivier.platform.record.Actor}
   * @param closes the last instant, or null
   */
  record Waiting(
      ProcessId id,
      String number,
      Bilingual title,
      ProcessState state,
      ZoneId zone,
      @Nullable Instant closes,
      String begunBy,
      boolean criteria,
      boolean plan,
      boolean board) {
    static Waiting of(ResultSet row, int n) throws SQLException {
      @Nullable OffsetDateTime closes = row.getObject("closes", OffsetDateTime.class);
      return new Waiting(
          new ProcessId(row.getObject("id", UUID.class)),
          row.getString("number"),
          new Bilingual(row.getString("title_en"), row.getString("title_fr")),
          ProcessState.ofCode(row.getString("state")).orElseThrow(),
          ZoneId.of(row.getString("zone")),
          closes == null ? null : closes.toInstant(),
          row.getString("begun_by"),
          row.getBoolean("criteria"),
          row.getBoolean("plan"),
          row.getBoolean("board"));
    }
  }

  /** Those that are set up or close before then, where this person may do that; no templates. */
  List<Waiting> of(StaffMember member, Act act, Instant closesBefore) {
    return jdbc.sql(
            """
            select p.id, p.number, p.title_en, p.title_fr, p.state, p.zone, p.closes,
              (select e.actor from process_event e
                where e.process_id = p.id order by e.ordinal limit 1) as begun_by,
              exists (select from criterion c
                where c.process_id = p.id and c.removed_at is null) as criteria,
              exists (select from plan_step s where s.process_id = p.id) as plan,
              exists (select from board_member m
                where m.process_id = p.id and m.left_at is null) as board
            from selection_process p
            where not p.template
              and (p.state in ('draft', 'ready') or (p.state = 'published' and p.closes < :before))
              and (:everywhere or p.id = any (:there)) and p.id <> all (:party)
            order by p.closes nulls last, p.number limit :most
            """)
        .param("before", closesBefore.atOffset(UTC))
        .param("everywhere", member.mayEverywhere(act))
        .param("there", ids(member.scopes(act)))
        .param("party", ids(member.recusals()))
        .param("most", MOST)
        .query(Waiting::of)
        .list();
  }

  private static UUID[] ids(Set<Scope> scopes) {
    return scopes.stream()
        .filter(scope -> scope.kind().equals(ProcessId.SCOPE))
        .flatMap(scope -> id(scope.id()))
        .toArray(UUID[]::new);
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
