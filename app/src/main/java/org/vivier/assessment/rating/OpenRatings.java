package org.vivier.assessment.rating;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.processes.ProcessId;

/** How much is left to rate, whoever rates it. */
@Repository
public class OpenRatings {
  /** Above this nobody needs the number, and counting on would cost more than it says. */
  public static final int MANY = 1_000;

  private final JdbcClient jdbc;

  OpenRatings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is left in a process that others than this person rate.
   *
   * @param count how many ratings, at most {@value #MANY} and one
   * @param assessors by how many people; of all when there are more than that
   */
  public record Left(ProcessId process, int count, int assessors) {}

  /** The processes in which others still rate, by their numbers. */
  public List<Left> besides(UUID person) {
    return jdbc.sql(
            """
            select p.id, count(*)::int as many, count(distinct x.assessor)::int as people
            from selection_process p
            cross join lateral (
              select a.assessor
              from assignment a
              join assessment_now n on n.application_id = a.application_id
              where a.process_id = p.id and a.assessor <> :person and a.withdrawn_at is null
                and n.application_state = 'submitted' and n.state = 'in-step'
                and n.step_id = a.step_id
                and not exists (select from assessment.rating r where r.assignment_id = a.id)
              limit :most) x
            group by p.id order by p.number
            """)
        .param("person", person)
        .param("most", MANY + 1)
        .query((row, n) ->
            new Left(
                new ProcessId(row.getObject("id", UUID.class)),
                row.getInt("many"),
                row.getInt("people")))
        .list();
  }
}
