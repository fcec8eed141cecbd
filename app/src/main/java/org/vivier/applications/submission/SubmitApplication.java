package org.vivier.applications.submission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Problem;
import org.vivier.platform.web.ReceivedAt;
import org.vivier.postings.PublicPosting;

/** Submits a draft: freezes what was answered and gives it a reference number. */
@Component
public class SubmitApplication {
  private static final int ATTEMPTS = 5;

  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final SubmissionCheck acceptance;
  private final Submitting submitting;
  private final TransactionOperations transactions;
  private final ReceivedAt arrival;

  SubmitApplication(
      ApplicationRows rows,
      CurrentPostings postings,
      SubmissionCheck acceptance,
      Submitting submitting,
      TransactionOperations transactions,
      ReceivedAt arrival) {
    this.rows = rows;
    this.postings = postings;
    this.acceptance = acceptance;
    this.submitting = submitting;
    this.transactions = transactions;
    this.arrival = arrival;
  }

  /**
   * Submits, once: whoever asks again hears the same reference. When this returns {@link
   * Submission.Submitted}, the application is on disk.
   *
   * @throws NotVisible when the device may not see the application
   */
  public SubmissionResult handle(Device device, ApplicationId id, SubmissionContext circumstances) {
    // The instant of arrival counts, not that at which a busy database gets to it.
    Instant arrived = arrival.instant();
    for (int attempt = 1; ; attempt++) {
      try {
        return answer(status -> submit(device, id, circumstances, arrived));
      } catch (DuplicateKeyException e) {
        // A reference number that is taken already: another is drawn.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private SubmissionResult submit(
      Device device, ApplicationId id, SubmissionContext circumstances, Instant arrived) {
    Application application = rows.lock(device, id);
    return switch (application.state()) {
      case DRAFT ->
          postings
              .of(application)
              .map(posting -> submit(application, posting, circumstances, arrived))
              .orElseGet(() -> submitting.takenDown(application));
      case SUBMITTED -> submitting.already(application);
      case WITHDRAWN, REMOVED, ERASED -> new SubmissionResult.NotADraft(application.state());
    };
  }

  private SubmissionResult submit(
      Application draft, PublicPosting posting, SubmissionContext circumstances, Instant arrived) {
    if (!postings.deadline(posting).acceptsSubmission(draft, arrived)) {
      return submitting.notNow(draft, posting, arrived);
    }
    ApplicationForm form = postings.form(posting);
    List<Problem> problems = acceptance.problems(draft, form);
    return problems.isEmpty()
        ? submitting.submit(draft, posting, form, circumstances)
        : new SubmissionResult.Incomplete(problems);
  }

  private SubmissionResult answer(
      org.springframework.transaction.support.TransactionCallback<SubmissionResult> work) {
    return Objects.requireNonNull(transactions.execute(work));
  }
}
