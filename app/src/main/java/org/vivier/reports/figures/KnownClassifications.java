package org.vivier.reports.figures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The classifications of processes that people could apply to. */
@Repository
class KnownClassifications {
  private final JdbcClient jdbc;

  KnownClassifications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> all() {
    return jdbc.sql(
            """
            select distinct unnest(p.classifications) from selection_process p
            join process_posting t on t.process_id = p.id where not p.template order by 1
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }
}
