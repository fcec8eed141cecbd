package org.vivier.applications.submission;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.DraftWriter;
import org.vivier.applications.record.Snapshots;
import org.vivier.forms.Answers;
import org.vivier.forms.Questions;

/** Forgets corrections that were not sent: the answers are again those of the newest snapshot. */
@Component
public class DiscardCorrection {
  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final Snapshots snapshots;
  private final DraftWriter writer;

  DiscardCorrection(
      JdbcClient jdbc, ApplicationRows rows, Snapshots snapshots, DraftWriter writer) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.snapshots = snapshots;
    this.writer = writer;
  }

  /**
   * Puts the answers back.
   *
   * @return false when there was nothing to put back
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public boolean handle(Device device, ApplicationId id) {
    Application application = rows.lock(device, id);
    if (!application.hasUnsentCorrection()) {
      return false;
    }
    int revision = application.revision() + 1;
    // Address and language have their own ways to change and hold at once.
    Answers frozen =
        snapshots
            .of(application)
            .getLast()
            .answers()
            .with(
                application.answers().only(Set.of(Questions.EMAIL, Questions.LANGUAGE)), revision);
    writer.store(application, frozen, revision);
    jdbc.sql("update application set frozen_revision = revision where id = :id")
        .param("id", id.value())
        .update();
    return true;
  }
}
