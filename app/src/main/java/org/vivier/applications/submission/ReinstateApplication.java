package org.vivier.applications.submission;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.NotVisible;
import org.vivier.applications.record.AddressProofs;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.record.LetterDetails;
import org.vivier.forms.Questions;
import org.vivier.postings.PublicPosting;

/** Undoes a withdrawal, until closing. */
@Component
public class ReinstateApplication {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final LetterDetails letterDetails;
  private final Changes changes;
  private final AddressProofs proofs;

  ReinstateApplication(
      ApplicationRows rows,
      CurrentPostings postings,
      LetterDetails letterDetails,
      Changes changes,
      AddressProofs proofs) {
    this.proofs = proofs;
    this.rows = rows;
    this.postings = postings;
    this.letterDetails = letterDetails;
    this.changes = changes;
  }

  /**
   * Lets the application count again; asking again changes nothing.
   *
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public ReinstatementResult handle(Device device, ApplicationId id) {
    Application application = rows.lock(device, id);
    return switch (application.state()) {
      case SUBMITTED -> reinstated(application);
      case WITHDRAWN ->
          postings
              .of(application)
              .map(posting -> reinstate(application, posting))
              .orElseGet(
                  () -> new ReinstatementResult.Closed(null, letterDetails.contact(application)));
      case DRAFT, REMOVED, ERASED -> new ReinstatementResult.NotWithdrawn(application.state());
    };
  }

  private ReinstatementResult reinstate(Application application, PublicPosting posting) {
    if (!postings.acceptsChange(application, posting)) {
      return new ReinstatementResult.Closed(
          posting.schedule().ends(), letterDetails.contact(application, posting));
    }
    changes.reinstated(application, posting);
    if (application.address().disownedAt() == null) {
      proofs.confirmTheOnlyOne(
          proofs.of(application.posting(), application.answers().first(Questions.EMAIL)));
    }
    return reinstated(application);
  }

  private static ReinstatementResult reinstated(Application application) {
    return new ReinstatementResult.Reinstated(
        Objects.requireNonNull(application.reference()),
        Objects.requireNonNull(application.times().replyBy()));
  }
}
