package org.vivier.applications;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.form.Questions;
import org.vivier.postings.PublicPosting;

/**
 * Sends receipts that waited, so that nobody's mailbox is flooded by applying in their name again
 * and again: one letter tells of all of them.
 */
@Component
class HeldReceipts {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final AddressProofs proofs;
  private final Postal postal;
  private final Links links;
  private final ApplicationEventPublisher events;

  HeldReceipts(
      ApplicationRows rows,
      CurrentPostings postings,
      AddressProofs proofs,
      Postal postal,
      Links links,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.postings = postings;
    this.proofs = proofs;
    this.postal = postal;
    this.links = links;
    this.events = events;
  }

  /** Writes one letter for each address and posting whose first one waited long enough. */
  @Transactional
  void send() {
    proofs.waiting().forEach(newest -> rows.lock(newest).ifPresent(this::send));
  }

  private void send(Application newest) {
    var address = proofs.of(newest.posting(), newest.answers().first(Questions.EMAIL));
    List<String> others = proofs.beside(address, newest.id()).references();
    proofs.letGo(address);
    postings.of(newest).ifPresent(posting -> events.publishEvent(event(newest, posting, others)));
  }

  private ApplicationSubmitted event(
      Application newest, PublicPosting posting, List<String> others) {
    return new ApplicationSubmitted(
        newest.id(),
        postal.named(newest, posting),
        postal.job(newest, posting),
        Objects.requireNonNull(newest.reference()),
        Objects.requireNonNull(newest.times().submittedAt()),
        Objects.requireNonNull(newest.times().replyBy()),
        others,
        links.mine(newest.id(), newest.language()));
  }
}
