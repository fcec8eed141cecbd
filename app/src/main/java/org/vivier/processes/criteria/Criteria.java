package org.vivier.processes.criteria;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ReadOnce;

/** The statements of merit criteria. */
@Repository
public class Criteria {
  private final JdbcClient jdbc;

  Criteria(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What holds in a process, in order. */
  public MeritCriteria of(ProcessId process) {
    return new MeritCriteria(
        jdbc.sql("select * from current_criterion where process_id = :id order by position, id")
            .param("id", process.value())
            .query(CriterionRow::read)
            .list());
  }

  /** The same, unless it has been read for this answer already. */
  public MeritCriteria of(ProcessId process, ReadOnce reading) {
    return reading.get(MeritCriteria.class, process, () -> of(process));
  }

  /** One as it holds now; nothing for one that was removed or is another process's. */
  public Optional<Criterion> find(ProcessId process, CriterionId id) {
    return jdbc.sql("select * from current_criterion where id = :id and process_id = :process")
        .param("id", id.value())
        .param("process", process.value())
        .query(CriterionRow::read)
        .optional();
  }

  /** All versions of one, the newest first. */
  public List<Criterion> versions(CriterionId id) {
    return jdbc.sql(
            """
            select c.id, c.process_id, c.position, c.code_en, c.code_fr, c.used_at, v.*
            from criterion c join criterion_version v on v.criterion_id = c.id
            where c.id = :id order by v.number desc
            """)
        .param("id", id.value())
        .query(CriterionRow::read)
        .list();
  }
}
