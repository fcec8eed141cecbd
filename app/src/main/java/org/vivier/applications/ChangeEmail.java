package org.vivier.applications;

import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.applications.form.Question;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.postings.PublicPosting;

/** Changes the e-mail address of a submitted application, confirmed at both addresses. */
@Component
public class ChangeEmail {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final EmailChanges changes;
  private final Links links;
  private final Postal postal;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  ChangeEmail(
      ApplicationRows rows,
      CurrentPostings postings,
      EmailChanges changes,
      Links links,
      Postal postal,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.postings = postings;
    this.changes = changes;
    this.links = links;
    this.postal = postal;
    this.transactions = transactions;
    this.events = events;
  }

  /**
   * Sends a link to both addresses.
   *
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public EmailChange request(Device device, ApplicationId id, String newAddress) {
    Application application = rows.lock(device, id);
    if (!Question.isAddress(newAddress)) {
      return new EmailChange.NotAnAddress();
    }
    return application.state() == ApplicationState.SUBMITTED
        ? postings
            .of(application)
            .map(posting -> request(application, posting, EmailAddress.cleaned(newAddress)))
            .orElseGet(() -> new EmailChange.NotSubmitted(application.state()))
        : new EmailChange.NotSubmitted(application.state());
  }

  private EmailChange request(Application application, PublicPosting posting, String newAddress) {
    UUID change = changes.open(application, newAddress);
    Language language = application.language();
    events.publishEvent(
        new EmailChangeRequested(
            application.id(),
            postal.named(application, posting),
            newAddress,
            changes.until(),
            links.confirmation(
                application.id(), LinkPurpose.CONFIRM_CURRENT_EMAIL, change, language),
            links.confirmation(application.id(), LinkPurpose.CONFIRM_NEW_EMAIL, change, language)));
    return new EmailChange.Requested(changes.until());
  }

  /**
   * Leaves the address as it is; the links that were sent confirm nothing any more.
   *
   * @return false when no change was waiting
   * @throws NotVisible when the device may not see the application
   */
  @Transactional
  public boolean cancel(Device device, ApplicationId id) {
    return changes.end(rows.lock(device, id).id());
  }

  /** Confirms for the address that this link was sent to. */
  public EmailChange confirm(String token) {
    if (!Device.isToken(token)) {
      return new EmailChange.LinkExpired();
    }
    try {
      return Objects.requireNonNull(transactions.execute(status -> confirmed(token)));
    } catch (DuplicateKeyException e) {
      if (Duplicates.is(e)) {
        return new EmailChange.Taken();
      }
      throw e;
    }
  }

  private EmailChange confirmed(String token) {
    var link = links.find(token).filter(found -> found.change() != null);
    if (link.isEmpty()) {
      return new EmailChange.LinkExpired();
    }
    Application application = rows.lock(link.get().application()).orElseThrow();
    if (!links.use(token)) {
      return new EmailChange.LinkExpired();
    }
    return changes
        .confirm(application, Objects.requireNonNull(link.get().change()), link.get().purpose())
        .map(confirmed ->
            confirmed.changed().map(this::announce).orElseGet(EmailChange.HalfConfirmed::new))
        .orElseGet(EmailChange.LinkExpired::new);
  }

  private EmailChange announce(Application changed) {
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
    return new EmailChange.Changed(changed.id());
  }
}
