package org.vivier.applications.submission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.Postal;
import org.vivier.applications.record.Snapshots;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Problem;
import org.vivier.platform.web.ReceivedAt;
import org.vivier.postings.PublicPosting;

/** Sends corrections of a submitted application: a new snapshot beside the old. */
@Component
public class CorrectApplication {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final Acceptance acceptance;
  private final Snapshots snapshots;
  private final Postal postal;
  private final Changes changes;
  private final ReceivedAt arrival;

  CorrectApplication(
      ApplicationRows rows,
      CurrentPostings postings,
      Acceptance acceptance,
      Snapshots snapshots,
      Postal postal,
      Changes changes,
      ReceivedAt arrival) {
    this.rows = rows;
    this.postings = postings;
    this.acceptance = acceptance;
    this.snapshots = snapshots;
    this.postal = postal;
    this.changes = changes;
    this.arrival = arrival;
  }

  /**
   * Freezes the answers as they stand.
   *
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public Correction handle(Device device, ApplicationId id) {
    Instant now = arrival.instant();
    Application application = rows.lock(device, id);
    if (!application.mayCorrect()) {
      return new Correction.NotSubmitted(application.state());
    }
    if (!application.hasUnsentCorrection()) {
      return new Correction.Unchanged(Objects.requireNonNull(application.reference()));
    }
    return postings
        .of(application)
        .map(posting -> correct(application, posting, now))
        .orElseGet(() -> new Correction.Closed(null, postal.contact(application)));
  }

  private Correction correct(Application application, PublicPosting posting, Instant now) {
    if (!postings.deadline(posting).acceptsChange(application, now)) {
      return new Correction.Closed(posting.schedule().ends(), postal.contact(application, posting));
    }
    ApplicationForm form = postings.form(posting);
    List<Problem> problems = acceptance.problems(application, form);
    if (!problems.isEmpty()) {
      return new Correction.Incomplete(problems);
    }
    int number = snapshots.freezeNext(application, posting.version(), form, now);
    changes.corrected(application, posting, number);
    return new Correction.Corrected(Objects.requireNonNull(application.reference()), number);
  }
}
