package org.vivier.applications;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vivier.access.LinkPurpose;
import org.vivier.postings.PublicPosting;

/** Writes to both addresses of a change, and to the new one once it holds. */
@Component
class EmailChangeLetters {
  private final EmailChanges changes;
  private final CurrentPostings postings;
  private final Postal postal;
  private final Links links;
  private final ApplicationEventPublisher events;

  EmailChangeLetters(
      EmailChanges changes,
      CurrentPostings postings,
      Postal postal,
      Links links,
      ApplicationEventPublisher events) {
    this.changes = changes;
    this.postings = postings;
    this.postal = postal;
    this.links = links;
    this.events = events;
  }

  void requested(
      Application application,
      PublicPosting posting,
      EmailChanges.Opened change,
      String newAddress) {
    Correspondent current = postal.named(application, posting);
    events.publishEvent(
        new EmailChangeRequested(
            application.id(),
            current,
            newAddress,
            change.until(),
            links.confirmation(
                application, LinkPurpose.CONFIRM_CURRENT_EMAIL, change, current.address()),
            links.confirmation(application, LinkPurpose.CONFIRM_NEW_EMAIL, change, newAddress)));
  }

  void changed(Application changed) {
    postings
        .of(changed)
        .ifPresent(posting ->
            events.publishEvent(
                new EmailChanged(
                    changed.id(),
                    postal.named(changed, posting),
                    postal.job(changed, posting),
                    changes.now(),
                    links.mine(changed.id(), changed.language()))));
  }
}
