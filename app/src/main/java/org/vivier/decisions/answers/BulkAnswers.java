package org.vivier.decisions.answers;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.decisions.Answer;
import org.vivier.decisions.Answers;
import org.vivier.processes.ProcessId;

/** Answers that are, or were, decided together. */
@Repository
public class BulkAnswers {
  private final JdbcClient jdbc;

  BulkAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a process with these references. */
  public List<Answer> of(ProcessId process, List<String> references) {
    return jdbc.sql(
            Answers.SELECT
                + """
                 where w.process_id = :process and a.reference = any (:references)
                order by a.language, a.reference
                """)
        .param("process", process.value())
        .param("references", references.toArray(String[]::new))
        .query(Answers::read)
        .list();
  }

  /** Those about which this was decided together. */
  public List<Answer> of(ProcessId process, UUID bulk) {
    return jdbc.sql(
            Answers.SELECT
                + """
                 where w.process_id = :process and exists (select from decision d
                  where d.application_id = w.application_id and d.bulk_id = :bulk)
                order by a.reference
                """)
        .param("process", process.value())
        .param("bulk", bulk)
        .query(Answers::read)
        .list();
  }

  /** Whether some of it can still be taken back. */
  public boolean undoable(ProcessId process, UUID bulk) {
    return jdbc.sql(
            """
            select exists (select from answer w join decision d on d.id = w.decision_id
              where w.process_id = :process and d.bulk_id = :bulk
                and w.state in ('prepared', 'held'))
            """)
        .param("process", process.value())
        .param("bulk", bulk)
        .query(Boolean.class)
        .single();
  }
}
