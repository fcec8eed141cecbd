package org.vivier.reports.meritfile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;
import org.vivier.processes.Bilingual;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;

/**
 * Reads what its room shows only as it is now: criteria with all they said, boards with who left.
 */
@Repository
class ProcessFactRows {
  private final JdbcClient jdbc;

  ProcessFactRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record VersionRow(
      UUID id, Bilingual code, boolean removed, Actor by, ProcessOnFile.Version version) {}

  /** What criteria are called, those that were removed included. */
  Map<UUID, Bilingual> codes(ProcessId process) {
    Map<UUID, Bilingual> codes = new LinkedHashMap<>();
    jdbc.sql("select id, code_en, code_fr from criterion where process_id = :process")
        .param("process", process.value())
        .query(row -> {
          codes.put(
              row.getObject("id", UUID.class),
              new Bilingual(row.getString("code_en"), row.getString("code_fr")));
        });
    return codes;
  }

  /** Every criterion with every version, in the order of the statement. */
  List<ProcessOnFile.CriterionOnFile> criteria(SelectionProcess process, Names who, Hiding hiding) {
    Map<UUID, List<VersionRow>> all = new LinkedHashMap<>();
    jdbc.sql(
            """
            select c.id, c.code_en, c.code_fr, c.removed_at is not null as removed, v.*
            from criterion c join criterion_version v on v.criterion_id = c.id
            where c.process_id = :process order by c.position, c.id, v.number
            """)
        .param("process", process.id().value())
        .query((row, n) -> version(row, process.publishedAt()))
        .list()
        .forEach(row -> all.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    return all.values().stream()
        .map(rows ->
            new ProcessOnFile.CriterionOnFile(
                rows.getFirst().code(),
                rows.getLast().version().kind(),
                rows.getFirst().removed(),
                rows.stream().map(row -> named(row, who, hiding)).toList()))
        .toList();
  }

  private static ProcessOnFile.Version named(VersionRow row, Names who, Hiding hiding) {
    ProcessOnFile.Version version = row.version();
    return new ProcessOnFile.Version(
        version.number(),
        version.kind(),
        version.quality(),
        version.screening(),
        version.text(),
        version.effect(),
        hiding.in(version.reason()),
        who.of(row.by()),
        version.at(),
        version.afterPublishing());
  }

  private static VersionRow version(ResultSet row, @Nullable Instant published)
      throws SQLException {
    Instant at = row.getObject("made_at", OffsetDateTime.class).toInstant();
    return new VersionRow(
        row.getObject("id", UUID.class),
        new Bilingual(row.getString("code_en"), row.getString("code_fr")),
        row.getBoolean("removed"),
        new Actor(row.getString("made_by")),
        new ProcessOnFile.Version(
            row.getInt("number"),
            row.getString("kind"),
            row.getString("quality"),
            row.getString("screening"),
            new Bilingual(row.getString("text_en"), row.getString("text_fr")),
            row.getString("effect"),
            row.getString("reason"),
            "",
            at,
            published != null && at.isAfter(published)));
  }

  private record MemberRow(UUID staff, List<UUID> steps, ProcessOnFile.Member member) {}

  /** Everybody who ever was on the board, the chair first. */
  List<ProcessOnFile.Member> board(ProcessId process, PlanNames names, Names who) {
    return jdbc
        .sql(
            """
            select m.*, array(select s.step_id from board_member_step s
              join plan_step p on p.id = s.step_id where s.member_id = m.id
              order by p.position) as steps
            from board_member m where m.process_id = :process
            order by m.left_at is not null, m.role <> 'chair', m.joined_at, m.id
            """)
        .param("process", process.value())
        .query(ProcessFactRows::member)
        .list()
        .stream()
        .map(row ->
            new ProcessOnFile.Member(
                who.of(row.staff()),
                row.member().role(),
                row.member().languages(),
                row.steps().stream().map(names::step).toList(),
                row.member().joinedAt(),
                row.member().leftAt()))
        .toList();
  }

  private static MemberRow member(ResultSet row, int n) throws SQLException {
    @Nullable OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
    return new MemberRow(
        row.getObject("staff_id", UUID.class),
        Arrays.asList((UUID[]) row.getArray("steps").getArray()),
        new ProcessOnFile.Member(
            "",
            row.getString("role"),
            Arrays.asList((String[]) row.getArray("languages").getArray()),
            List.of(),
            row.getObject("joined_at", OffsetDateTime.class).toInstant(),
            left == null ? null : left.toInstant()));
  }
}
