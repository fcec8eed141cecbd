package org.vivier.assessment.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.vivier.applications.ApplicationId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.plan.StepId;

/** One criterion of one application in one step. */
public record RatedCell(ApplicationId application, StepId step, CriterionId criterion) {
  /** Of a row with {@code application_id}, {@code step_id} and {@code criterion_id}. */
  static RatedCell read(ResultSet row, int number) throws SQLException {
    return new RatedCell(
        new ApplicationId(row.getObject("application_id", UUID.class)),
        new StepId(row.getObject("step_id", UUID.class)),
        new CriterionId(row.getObject("criterion_id", UUID.class)));
  }
}
