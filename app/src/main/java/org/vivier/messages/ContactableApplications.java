package org.vivier.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationState;
import org.vivier.format.Language;
import org.vivier.postings.PostingId;
import org.vivier.processes.ProcessId;
import org.vivier.processes.ProcessState;
import org.vivier.vault.DataKeyId;

/** Where applications stand that somebody may want to write about; drafts are none. */
@Repository
public class ContactableApplications {
  private static final String SELECT =
      """
      select a.id, a.data_key_id, a.posting_id, a.reference, a.language, a.state,
        a.disowned_at is not null as disowned, p.id as process_id, p.number,
        p.state as process_state, w.newest, w.newest = w.newest_of_staff as staff_last,
        w.unanswered
      from application a
      left join process_posting t on t.posting_id = a.posting_id
      left join selection_process p on p.id = t.process_id
      cross join lateral (
        select coalesce(max(m.ordinal), 0) as newest,
          coalesce(max(m.ordinal) filter (where m.actor <> 'candidate'), -1) as newest_of_staff,
          count(*) filter (where m.actor = 'candidate' and m.ordinal > coalesce(greatest(
            (select max(o.ordinal) from message o
             where o.application_id = a.id and o.actor <> 'candidate'),
            (select max(e.ordinal) from message_settled e
             where e.application_id = a.id)), 0)) as unanswered
        from message m where m.application_id = a.id) w
      """;

  private final JdbcClient jdbc;

  ContactableApplications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The application with this reference. */
  public Optional<ContactableApplication> find(String reference) {
    // What no reference can be is not asked for: it would be an error to the database.
    return reference.indexOf('\0') >= 0
        ? Optional.empty()
        : jdbc.sql(SELECT + " where a.reference = :x and a.state <> 'draft'")
            .param("x", reference)
            .query(ContactableApplications::read)
            .optional();
  }

  /** The one with this id. */
  public Optional<ContactableApplication> find(ApplicationId application) {
    return jdbc.sql(SELECT + " where a.id = :x and a.state <> 'draft'")
        .param("x", application.value())
        .query(ContactableApplications::read)
        .optional();
  }

  /** The same; nobody writes about it until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<ContactableApplication> lock(ApplicationId application) {
    jdbc.sql("select id from application where id = :id for no key update")
        .param("id", application.value())
        .query(UUID.class)
        .optional();
    return find(application);
  }

  private static ContactableApplication read(ResultSet row, int n) throws SQLException {
    @Nullable UUID process = row.getObject("process_id", UUID.class);
    return new ContactableApplication(
        new ApplicationId(row.getObject("id", UUID.class)),
        DataKeyId.in(row),
        new PostingId(row.getObject("posting_id", UUID.class)),
        row.getString("reference"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        ApplicationState.of(row.getString("state")),
        row.getBoolean("disowned"),
        process == null ? null : new ProcessId(process),
        row.getString("number"),
        process == null ? null : ProcessState.ofCode(row.getString("process_state")).orElseThrow(),
        row.getInt("newest"),
        row.getBoolean("staff_last"),
        row.getInt("unanswered"));
  }
}
