package org.vivier.authoring;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.processes.ProcessId;
import org.vivier.processes.criteria.CriterionId;

/** Which criterion each screening question is about. */
@Repository
public class QuestionCriteria {
  private final JdbcClient jdbc;

  QuestionCriteria(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a process, by the ids of its questions. */
  public Map<String, CriterionId> of(ProcessId process) {
    Map<String, CriterionId> found = new HashMap<>();
    jdbc.sql("select question, criterion_id from question_criterion where process_id = :id")
        .param("id", process.value())
        .query(row -> {
          found.put(row.getString(1), new CriterionId(row.getObject(2, UUID.class)));
        });
    return found;
  }

  /** These and no others. In the caller's transaction, with the process locked. */
  void replace(ProcessId process, Map<String, CriterionId> criteria) {
    jdbc.sql("delete from question_criterion where process_id = :id")
        .param("id", process.value())
        .update();
    criteria.forEach((question, criterion) ->
        jdbc.sql(
                """
                insert into question_criterion (process_id, question, criterion_id)
                values (:id, :question, :criterion)
                """)
            .param("id", process.value())
            .param("question", question)
            .param("criterion", criterion.value())
            .update());
  }
}
