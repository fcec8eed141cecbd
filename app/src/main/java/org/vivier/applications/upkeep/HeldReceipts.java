package org.vivier.applications.upkeep;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.Application;
import org.vivier.applications.record.AddressProofs;
import org.vivier.applications.record.ApplicationRows;
import org.vivier.applications.record.CurrentPostings;
import org.vivier.applications.submission.Receipts;
import org.vivier.forms.Questions;

/**
 * Sends receipts that waited, so that nobody's mailbox is flooded by applying in their name again
 * and again: one letter tells of all of them.
 */
@Component
public class HeldReceipts {
  private final ApplicationRows rows;
  private final CurrentPostings postings;
  private final AddressProofs proofs;
  private final Receipts receipts;

  HeldReceipts(
      ApplicationRows rows, CurrentPostings postings, AddressProofs proofs, Receipts receipts) {
    this.rows = rows;
    this.postings = postings;
    this.proofs = proofs;
    this.receipts = receipts;
  }

  /** Writes one letter for each address and posting whose first one waited long enough. */
  @Transactional
  public void send() {
    proofs.waiting().forEach(newest -> rows.lock(newest).ifPresent(this::send));
  }

  private void send(Application newest) {
    var address = proofs.of(newest.posting(), newest.answers().first(Questions.EMAIL));
    List<String> others = proofs.beside(address, newest.id()).references();
    proofs.letGo(address);
    postings
        .of(newest)
        .ifPresent(posting -> receipts.write(newest, posting, receipt(newest, others)));
  }

  private static Receipts.Receipt receipt(Application newest, List<String> others) {
    return new Receipts.Receipt(
        Objects.requireNonNull(newest.reference()),
        Objects.requireNonNull(newest.times().submittedAt()),
        Objects.requireNonNull(newest.times().replyBy()),
        others);
  }
}
