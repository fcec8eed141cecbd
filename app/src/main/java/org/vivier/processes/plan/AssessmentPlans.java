package org.vivier.processes.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ReadOnce;

/** The assessment plans. */
@Repository
public class AssessmentPlans {
  private final JdbcClient jdbc;

  AssessmentPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The plan of a process; empty before anybody made one. */
  public AssessmentPlan of(ProcessId process) {
    PlanRead read = new PlanRead();
    jdbc.sql(PlanRead.QUERY).param("id", process.value()).query(read::row);
    return read.plan();
  }

  /** The same, unless it has been read for this answer already. */
  public AssessmentPlan of(ProcessId process, ReadOnce reading) {
    return reading.get(AssessmentPlan.class, process, () -> of(process));
  }

  /** Who looked at the methods of a process and what they found, the latest first. */
  public List<MethodEvaluation> evaluations(ProcessId process) {
    return jdbc.sql(
            """
            select * from method_evaluation where process_id = :id
            order by evaluated_at desc, id desc
            """)
        .param("id", process.value())
        .query(AssessmentPlans::evaluation)
        .list();
  }

  /** The steps of a plan alone, in order. */
  public List<PlanStep> steps(ProcessId process) {
    return of(process).steps();
  }

  private static MethodEvaluation evaluation(ResultSet row, int number) throws SQLException {
    return new MethodEvaluation(
        new StepId(row.getObject("step_id", UUID.class)),
        Method.ofCode(row.getString("method")).orElseThrow(),
        row.getBoolean("blind"),
        row.getString("looked_for"),
        row.getString("found"),
        row.getString("done"),
        new Actor(row.getString("evaluated_by")),
        row.getObject("evaluated_at", OffsetDateTime.class).toInstant());
  }
}
