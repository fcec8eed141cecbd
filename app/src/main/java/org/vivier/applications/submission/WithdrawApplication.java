package org.vivier.applications.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.WithdrawalReasons;
import org.vivier.format.Invisible;
import org.vivier.postings.PublicPosting;

/** Takes a submitted application back. */
@Component
public class WithdrawApplication {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final WithdrawalReasons reasons;
  private final Changes changes;

  WithdrawApplication(
      ApplicationRows rows, CurrentPostings postings, WithdrawalReasons reasons, Changes changes) {
    this.rows = rows;
    this.postings = postings;
    this.reasons = reasons;
    this.changes = changes;
  }

  /**
   * Withdraws; asking again changes nothing.
   *
   * @param reason in the candidate's words, or null
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public WithdrawalResult handle(Device device, ApplicationId id, @Nullable String reason) {
    Application application = rows.lock(device, id);
    Optional<PublicPosting> posting = postings.of(application);
    return switch (application.state()) {
      case WITHDRAWN -> answer(application, posting);
      case SUBMITTED -> {
        WithdrawalResult.Withdrawn answer = answer(application, posting);
        if (reason != null && !Invisible.only(reason)) {
          reasons.keep(application, reason);
        }
        if (posting.isPresent()) {
          changes.withdrawn(application, posting.get(), answer.undoUntil());
        } else {
          changes.withdrawnWithoutLetter(application);
        }
        yield answer;
      }
      case DRAFT, REMOVED, ERASED -> new WithdrawalResult.NotSubmitted(application.state());
    };
  }

  private WithdrawalResult.Withdrawn answer(
      Application application, Optional<PublicPosting> posting) {
    boolean possible =
        posting.map(found -> postings.acceptsChange(application, found)).orElse(false);
    return new WithdrawalResult.Withdrawn(
        possible, posting.map(found -> postings.changesUntil(application, found)).orElse(null));
  }
}
