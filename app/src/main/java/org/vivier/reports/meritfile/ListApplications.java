package org.vivier.reports.meritfile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.processes.ProcessId;
import org.vivier.processes.SelectionProcess;

/** Who applied in a process, without anything personal. */
@Repository
class ListApplications {
  private final JdbcClient jdbc;

  ListApplications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them by their references, also those that were taken back, taken out or erased. */
  List<MeritFileEntry> of(SelectionProcess process) {
    return jdbc.sql(
            """
            select n.*, a.state as answer_state, a.owner,
              not exists (select from plan_step s where s.process_id = :process and s.blind)
                or n.state not in ('waiting', 'in-step', 'undecided')
                or exists (select from blind_lifted b where b.application_id = n.application_id)
                as named
            from assessment_now n left join answer a on a.application_id = n.application_id
            where n.posting_id = :posting order by n.reference collate "C"
            """)
        .param("process", process.id().value())
        .param("posting", posting(process))
        .query(MeritFileEntry::of)
        .list();
  }

  /** Whether this person was erased: nothing that was written about them can be read any more. */
  boolean isErased(ApplicationId application) {
    return jdbc.sql("select state = 'erased' from submitted_application where id = :id")
        .param("id", application.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** How many there are. */
  int count(SelectionProcess process) {
    return jdbc.sql("select count(*) from submitted_application where posting_id = :posting")
        .param("posting", posting(process))
        .query(Integer.class)
        .single();
  }

  /** What they are called where nobody may know whose they are, by their ids. */
  java.util.Map<UUID, String> labels(ProcessId process) {
    java.util.Map<UUID, String> labels = new java.util.HashMap<>();
    jdbc.sql("select application_id, label from assessment_label where process_id = :process")
        .param("process", process.value())
        .query(row -> {
          labels.put(row.getObject("application_id", UUID.class), row.getString("label"));
        });
    return labels;
  }

  private static @Nullable UUID posting(SelectionProcess process) {
    return process.posting() == null ? null : process.posting().value();
  }
}
