package org.vivier.applications.upkeep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedApplications;
import org.vivier.vault.NameIndex;

/** Lets those be found by name who applied before there was an index of names. */
@Component
public class IndexNames {
  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final SubmittedApplications submitted;
  private final NameIndex names;

  IndexNames(JdbcClient jdbc, SubmittedApplications submitted, NameIndex names) {
    this.jdbc = jdbc;
    this.submitted = submitted;
    this.names = names;
  }

  /** The next ones; returns how many. */
  @Transactional
  public int handle() {
    List<ApplicationId> without =
        jdbc.sql(
                """
                select a.id from application a
                where a.state in ('submitted', 'withdrawn', 'removed')
                  and not exists (select from application_name n where n.application_id = a.id)
                order by a.id limit :batch
                """)
            .param("batch", BATCH)
            .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
            .list();
    Map<ApplicationId, String> known = without.isEmpty() ? Map.of() : submitted.names(without);
    known.forEach(this::index);
    return known.size();
  }

  private void index(ApplicationId application, String name) {
    jdbc.sql(
            """
            insert into application_name (application_id, part)
            select :id, part from unnest(cast(:names as bytea[])) part on conflict do nothing
            """)
        .param("id", application.value())
        .param("names", names.of(name).toArray(byte[][]::new))
        .update();
  }
}
