package org.vivier.assessment.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.processes.ProcessId;

/**
 * Where marks differ and the board has not agreed. Shown to those on the board of the step who
 * declared no conflict: they have all rated by then, or may not any more.
 */
@Repository
public class Differences {
  private static final String OPEN =
      """
       from opened_cell u
      join assessment_now n on n.application_id = u.application_id
      join assessment_label l on l.application_id = u.application_id
      join board_member m on m.process_id = l.process_id and m.left_at is null
        and m.staff_id = :staff
      join criterion c on c.id = u.criterion_id
      where n.state <> 'ended'
        and (n.state = 'in-step' and n.step_id = u.step_id or u.round > 1)
        and (m.role = 'observer' or exists (select from board_member_step s
          where s.member_id = m.id and s.step_id = u.step_id))
        and not exists (select from declared_conflict d where d.application_id = u.application_id
          and d.staff_id = m.staff_id and d.declared <> 'none')
        and not exists (select from consensus k where k.application_id = u.application_id
          and k.step_id = u.step_id and k.criterion_id = u.criterion_id and k.round = u.round)
      """;

  private final JdbcClient jdbc;

  Differences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A cell to agree on.
   *
   * @param label what the application is called
   * @param marks of those whose ratings count, the lowest first
   * @param rates whether this person may write down what was agreed, or only observes
   */
  public record Open(RatedCell cell, String label, List<Integer> marks, boolean rates) {}

  /** How many there are for this person, in each process. */
  public Map<ProcessId, Integer> of(UUID staff) {
    Map<ProcessId, Integer> many = new LinkedHashMap<>();
    jdbc.sql("select l.process_id, count(*)" + OPEN + " group by 1 order by 1")
        .param("staff", staff)
        .query(row -> {
          many.put(new ProcessId(row.getObject(1, UUID.class)), row.getInt(2));
        });
    return many;
  }

  /** Those of one process, by their labels. */
  public List<Open> of(UUID staff, ProcessId process) {
    return jdbc.sql(
            """
            select u.*, l.label, m.role <> 'observer' as rates,
              array(select k.mark from opened_mark k join assignment a on a.id = k.assignment_id
                where a.application_id = u.application_id and a.step_id = u.step_id
                  and a.criterion_id = u.criterion_id and k.round = u.round
                  and a.withdrawn_at is null and not exists (select from staff_recusal x
                    where x.staff_id = a.assessor and x.scope_kind = 'process'
                      and x.scope_id = cast(a.process_id as text) and x.ended_at is null)
                order by k.mark) as marks
            """
                + OPEN
                + " and l.process_id = :process order by l.label, c.position")
        .param("staff", staff)
        .param("process", process.value())
        .query((row, n) ->
            new Open(
                RatedCell.read(row, n),
                row.getString("label"),
                List.of((Integer[]) row.getArray("marks").getArray()),
                row.getBoolean("rates")))
        .list();
  }

  /** The one with this label and criterion, if it is for this person. */
  public Optional<Open> find(UUID staff, ProcessId process, String label, UUID criterion) {
    return of(staff, process).stream()
        .filter(one -> one.label().equals(label))
        .filter(one -> one.cell().criterion().value().equals(criterion))
        .findFirst();
  }
}
