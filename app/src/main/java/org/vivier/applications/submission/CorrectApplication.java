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
import org.vivier.applications.record.LetterDetails;
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
  private final SubmissionCheck acceptance;
  private final Snapshots snapshots;
  private final LetterDetails letterDetails;
  private final Changes changes;
  private final ReceivedAt arrival;

  CorrectApplication(
      ApplicationRows rows,
      CurrentPostings postings,
      SubmissionCheck acceptance,
      Snapshots snapshots,
      LetterDetails letterDetails,
      Changes changes,
      ReceivedAt arrival) {
    this.rows = rows;
    this.postings = postings;
    this.acceptance = acceptance;
    this.snapshots = snapshots;
    this.letterDetails = letterDetails;
    this.changes = changes;
    this.arrival = arrival;
  }

  /**
   * Freezes the answers as they stand.
   *
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public CorrectionResult handle(Device device, ApplicationId id) {
    Instant now = arrival.instant();
    Application application = rows.lock(device, id);
    if (!application.mayCorrect()) {
      return new CorrectionResult.NotSubmitted(application.state());
    }
    if (!application.hasUnsentCorrection()) {
      return new CorrectionResult.Unchanged(Objects.requireNonNull(application.reference()));
    }
    return postings
        .of(application)
        .map(posting -> correct(application, posting, now))
        .orElseGet(() -> new CorrectionResult.Closed(null, letterDetails.contact(application)));
  }

  private CorrectionResult correct(Application application, PublicPosting posting, Instant now) {
    if (!postings.deadline(posting).acceptsChange(application, now)) {
      return new CorrectionResult.Closed(
          posting.schedule().ends(), letterDetails.contact(application, posting));
    }
    ApplicationForm form = postings.form(posting);
    List<Problem> problems = acceptance.problems(application, form);
    if (!problems.isEmpty()) {
      return new CorrectionResult.Incomplete(problems);
    }
    int number = snapshots.freezeNext(application, posting.version(), form, now);
    changes.corrected(application, posting, number);
    return new CorrectionResult.Corrected(Objects.requireNonNull(application.reference()), number);
  }
}
