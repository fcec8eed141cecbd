package org.vivier.processes.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.format.Language;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ReadOnce;
import org.vivier.processes.plan.StepId;

/** The assessment boards. */
@Repository
public class AssessmentBoards {
  private final JdbcClient jdbc;

  AssessmentBoards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who is on the board of a process now, the chair first. */
  public AssessmentBoard of(ProcessId process) {
    return new AssessmentBoard(
        jdbc.sql(
                """
                select m.*, array(select step_id from board_member_step s where s.member_id = m.id)
                  as steps
                from board_member m where m.process_id = :id and m.left_at is null
                order by m.role <> 'chair', m.joined_at, m.id
                """)
            .param("id", process.value())
            .query(AssessmentBoards::member)
            .list());
  }

  /** The same, unless it has been read for this answer already. */
  public AssessmentBoard of(ProcessId process, ReadOnce reading) {
    return reading.get(AssessmentBoard.class, process, () -> of(process));
  }

  /** The processes on whose boards somebody is, or was. */
  public Set<ProcessId> everOn(UUID staff) {
    return jdbc.sql("select distinct process_id from board_member where staff_id = :staff")
        .param("staff", staff)
        .query((row, n) -> new ProcessId(row.getObject(1, UUID.class)))
        .set();
  }

  private static BoardMember member(ResultSet row, int number) throws SQLException {
    return new BoardMember(
        new MemberId(row.getObject("id", UUID.class)),
        row.getObject("staff_id", UUID.class),
        row.getInt("revision"),
        new WrittenMember(
            BoardRole.ofCode(row.getString("role")).orElseThrow(),
            values(row, "languages", tag -> Language.ofTag((String) tag).orElseThrow()),
            values(row, "steps", id -> new StepId((UUID) id)),
            row.getInt("hours_per_week")));
  }

  private static <T> Set<T> values(ResultSet row, String column, Function<Object, T> value)
      throws SQLException {
    List<Object> found = Arrays.asList((Object[]) row.getArray(column).getArray());
    return found.stream().map(value).collect(Collectors.toUnmodifiableSet());
  }
}
