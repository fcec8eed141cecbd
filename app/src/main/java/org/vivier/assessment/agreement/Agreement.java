package org.vivier.assessment.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/** How far a board agrees. Counts nothing that is sealed, so that it gives nothing away. */
@Repository
public class Agreement {
  private final JdbcClient jdbc;

  Agreement(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Cell(StepId step, CriterionId criterion) {}

  /** By step and criterion in the order of the plan; only where something is open. */
  public List<StepAgreement> of(ProcessId process) {
    Map<Cell, Map<List<Integer>, Integer>> cells = new LinkedHashMap<>();
    jdbc.sql(
            """
            select t.step_id, t.criterion_id, t.marks, count(*) as many
            from (
              select a.application_id, a.step_id, a.criterion_id,
                array_agg(k.mark order by k.mark) as marks
              from opened_mark k join assignment a on a.id = k.assignment_id
              where a.process_id = :process
                and (a.withdrawn_why is null or a.withdrawn_why in ('criterion', 'correction'))
                and k.round = (select max(u.round) from cell_unsealed u
                  where u.application_id = a.application_id and u.step_id = a.step_id
                    and u.criterion_id = a.criterion_id)
                and not exists (select from staff_recusal x where x.staff_id = a.assessor
                  and x.scope_kind = 'process' and x.scope_id = cast(a.process_id as text)
                  and x.ended_at is null)
              group by a.application_id, a.step_id, a.criterion_id) t
            join plan_step s on s.id = t.step_id
            join criterion c on c.id = t.criterion_id
            group by t.step_id, t.criterion_id, t.marks, s.position, c.position
            order by s.position, c.position
            """)
        .param("process", process.value())
        .query(row -> {
          cells
              .computeIfAbsent(
                  new Cell(
                      new StepId(row.getObject(1, UUID.class)),
                      new CriterionId(row.getObject(2, UUID.class))),
                  first -> new LinkedHashMap<>())
              .put(List.of((Integer[]) row.getArray(3).getArray()), row.getInt(4));
        });
    List<StepAgreement> found = new ArrayList<>();
    cells.forEach(
        (cell, units) -> found.add(new StepAgreement(cell.step(), cell.criterion(), units)));
    return found;
  }
}
