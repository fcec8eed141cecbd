package org.vivier.applications.applicant;

import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.access.LinkTokens;
import org.vivier.access.LinkTokens.Link;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.EmailChanges;
import org.vivier.applications.record.JournalEntries;
import org.vivier.platform.record.Actor;
import org.vivier.platform.security.SecurityEvent;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.platform.security.SecurityEvents.Detail;

/**
 * Confirms one of the two addresses of a change. Once both are confirmed the new one holds, and
 * every browser has to come in again by what goes there.
 */
@Component
public class ConfirmEmail {
  private final ApplicationRows rows;
  private final EmailChanges changes;
  private final EmailChangeLetters letters;
  private final LinkTokens links;
  private final TransactionOperations transactions;
  private final SecurityEvents events;
  private final ApplicationEventPublisher journal;

  ConfirmEmail(
      ApplicationRows rows,
      EmailChanges changes,
      EmailChangeLetters letters,
      LinkTokens links,
      TransactionOperations transactions,
      SecurityEvents events,
      ApplicationEventPublisher journal) {
    this.journal = journal;
    this.rows = rows;
    this.changes = changes;
    this.letters = letters;
    this.links = links;
    this.transactions = transactions;
    this.events = events;
  }

  /** Confirms for the address that this link was sent to. */
  public EmailChangeResult handle(String token) {
    EmailChangeResult answer =
        Objects.requireNonNull(transactions.execute(status -> confirm(token)));
    if (answer instanceof EmailChangeResult.LinkExpired) {
      events.record(SecurityEvent.LINK_REFUSED);
    }
    return answer;
  }

  private EmailChangeResult confirm(String token) {
    Optional<Link> link = links.find(token).filter(found -> found.change() != null);
    if (link.isEmpty()) {
      return new EmailChangeResult.LinkExpired();
    }
    Application application = rows.lock(new ApplicationId(link.get().application())).orElseThrow();
    if (!links.use(token)) {
      return new EmailChangeResult.LinkExpired();
    }
    events.record(SecurityEvent.LINK_USED, Detail.of("purpose", link.get().purpose()));
    journal.publishEvent(
        JournalEntries.of(
                "access.link-used",
                Actor.CANDIDATE,
                application.id(),
                application.posting().value())
            .with("purpose", link.get().purpose().code()));
    return changes
        .confirm(application, Objects.requireNonNull(link.get().change()), link.get().purpose())
        .map(confirmed ->
            confirmed
                .changed()
                .map(this::announced)
                .orElseGet(EmailChangeResult.HalfConfirmed::new))
        .orElseGet(EmailChangeResult.LinkExpired::new);
  }

  private EmailChangeResult announced(Application changed) {
    letters.changed(changed);
    return new EmailChangeResult.Changed(changed.id());
  }
}
