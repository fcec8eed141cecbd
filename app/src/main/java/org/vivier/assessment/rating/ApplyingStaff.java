package org.vivier.assessment.rating;

import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.vivier.applications.ApplicationChanged;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.HistoryKind;
import org.vivier.platform.record.Actor;
import org.vivier.postings.PostingId;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.LastAdministrator;
import org.vivier.staff.Recuse;
import org.vivier.staff.StaffMemberId;

/**
 * Whoever works here and applies is a party: from then on they may do nothing in that process, and
 * what they rated does not count.
 */
@Component
public class ApplyingStaff {
  private static final Logger LOG = LoggerFactory.getLogger(ApplyingStaff.class);

  private final JdbcClient jdbc;
  private final Processes processes;
  private final Recuse recuse;

  ApplyingStaff(JdbcClient jdbc, Processes processes, Recuse recuse) {
    this.jdbc = jdbc;
    this.processes = processes;
    this.recuse = recuse;
  }

  /** In the submission's transaction, on its connection, when everything of it is written. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  public void on(ApplicationChanged changed) {
    if (changed.what() != HistoryKind.SUBMITTED && changed.what() != HistoryKind.EMAIL_CHANGED) {
      return;
    }
    posting(changed.application()).flatMap(processes::of).ifPresent(this::shutOut);
  }

  /** Those who work here and applied for this posting. */
  Set<UUID> of(PostingId posting) {
    return jdbc.sql("select distinct staff_id from applicant_on_staff where posting_id = :posting")
        .param("posting", posting.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .set();
  }

  /** Shuts out all parties of a process; also those who applied before it had its posting. */
  @Transactional
  public void shutOut(SelectionProcess process) {
    PostingId posting = process.posting();
    if (posting == null) {
      return;
    }
    for (UUID party : of(posting)) {
      try {
        recuse.handle(new StaffMemberId(party), process.id().scope(), Actor.PROGRAM);
      } catch (LastAdministrator e) {
        // Somebody else must be able to act first; nothing of theirs is given out or counts.
        LOG.error("the only administrator applied in process {}", process.id());
      }
    }
  }

  private java.util.Optional<PostingId> posting(ApplicationId application) {
    return jdbc.sql("select posting_id from submitted_application where id = :id")
        .param("id", application.value())
        .query((row, n) -> new PostingId(row.getObject(1, UUID.class)))
        .optional();
  }
}
