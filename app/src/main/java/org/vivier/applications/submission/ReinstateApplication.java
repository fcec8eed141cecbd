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
import org.vivier.applications.record.Postal;
import org.vivier.forms.Questions;
import org.vivier.postings.PublicPosting;

/** Undoes a withdrawal, until closing. */
@Component
public class ReinstateApplication {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final Postal postal;
  private final Changes changes;
  private final AddressProofs proofs;

  ReinstateApplication(
      ApplicationRows rows,
      CurrentPostings postings,
      Postal postal,
      Changes changes,
      AddressProofs proofs) {
    this.proofs = proofs;
    this.rows = rows;
    this.postings = postings;
    this.postal = postal;
    this.changes = changes;
  }

  /**
   * Lets the application count again; asking again changes nothing.
   *
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public Reinstatement handle(Device device, ApplicationId id) {
    Application application = rows.lock(device, id);
    return switch (application.state()) {
      case SUBMITTED -> reinstated(application);
      case WITHDRAWN ->
          postings
              .of(application)
              .map(posting -> reinstate(application, posting))
              .orElseGet(() -> new Reinstatement.Closed(null, postal.contact(application)));
      case DRAFT, REMOVED, ERASED -> new Reinstatement.NotWithdrawn(application.state());
    };
  }

  private Reinstatement reinstate(Application application, PublicPosting posting) {
    if (!postings.acceptsChange(application, posting)) {
      return new Reinstatement.Closed(
          posting.schedule().ends(), postal.contact(application, posting));
    }
    changes.reinstated(application, posting);
    if (application.address().disownedAt() == null) {
      proofs.confirmTheOnlyOne(
          proofs.of(application.posting(), application.answers().first(Questions.EMAIL)));
    }
    return reinstated(application);
  }

  private static Reinstatement reinstated(Application application) {
    return new Reinstatement.Reinstated(
        Objects.requireNonNull(application.reference()),
        Objects.requireNonNull(application.times().replyBy()));
  }
}
