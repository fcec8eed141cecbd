package org.vivier.assessment.rating;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.Effect;
import org.vivier.processes.plan.StepId;

/** Who must be rated once more on a criterion that means something else. */
@Repository
public class AskedCriteria {
  private final JdbcClient jdbc;

  AskedCriteria(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A cell that is asked again.
   *
   * @param passed what the board said; null where it said nothing, or nothing passes or fails
   */
  public record Asked(ApplicationId application, StepId step, @Nullable Boolean passed) {}

  /**
   * Those on whom such a change bears: of a criterion that is tightened those who passed, of one
   * that is loosened those who failed. Where nothing passes or fails, or the board has not spoken,
   * everybody who was rated is: nobody is compared by two readings.
   */
  public List<Asked> of(CriterionId criterion, Effect effect) {
    return jdbc.sql(
            """
            select t.application_id, t.step_id, t.passed from (
              select a.application_id, a.step_id, case when x.round is null then c.passed end as passed
              from (select distinct a.application_id, a.step_id, a.criterion_id from assignment a
                  where a.criterion_id = :criterion and a.withdrawn_at is null and a.kind = 'rating'
                    and exists (select from assessment.rating r where r.assignment_id = a.id)) a
              join application p on p.id = a.application_id and p.state in ('submitted', 'withdrawn')
              left join current_consensus c using (application_id, step_id, criterion_id)
              left join asked_again x using (application_id, step_id, criterion_id)) t
            where (:passes or :fails) and (t.passed is null or t.passed and :passes
              or not t.passed and :fails)
            order by 1, 2
            """)
        .param("criterion", criterion.value())
        .param("passes", effect.asksPassesAgain())
        .param("fails", effect.asksFailsAgain())
        .query((row, n) ->
            new Asked(
                new ApplicationId(row.getObject(1, UUID.class)),
                new StepId(row.getObject(2, UUID.class)),
                row.getObject(3, Boolean.class)))
        .list();
  }
}
