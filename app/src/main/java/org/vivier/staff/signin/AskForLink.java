package org.vivier.staff.signin;

import static java.time.ZoneOffset.UTC;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.jobs.JobQueue;
import org.vivier.vault.EmailIndex;

/**
 * Asks for a link to sign in with. It is looked into after whoever asks has their answer: neither
 * the answer nor the time that it takes depends on whether the address is known.
 */
@Component
public class AskForLink {
  /** Looks into one request; the instance is its id. */
  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("staff-link-request");

  private final JdbcClient jdbc;
  private final EmailIndex emails;
  private final JobQueue jobs;
  private final Clock clock;

  AskForLink(JdbcClient jdbc, EmailIndex emails, JobQueue jobs, Clock clock) {
    this.jdbc = jdbc;
    this.emails = emails;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** A link for whoever has this address, if anybody has. */
  @Transactional
  public void handle(String email) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into staff_link_request (id, email_index, asked_at) values (:id, :index, :now)
            """)
        .param("id", id)
        .param("index", emails.of(email))
        .param("now", clock.instant().atOffset(UTC))
        .update();
    jobs.add(TASK, id, Priority.HIGH);
  }
}
