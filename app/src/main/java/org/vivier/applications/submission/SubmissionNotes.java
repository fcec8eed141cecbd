package org.vivier.applications.submission;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.HistoryKind;
import org.vivier.applications.record.AddressProofs;
import org.vivier.applications.record.ApplicationHistory;
import org.vivier.applications.signals.SpamSignals;
import org.vivier.postings.PublicPosting;

/** What is noted along with a submission: its receipt, its record, and flags for a look. */
@Component
class SubmissionNotes {
  private final Receipts receipts;
  private final ApplicationHistory history;
  private final SpamSignals signs;
  private final AddressProofs proofs;

  SubmissionNotes(
      Receipts receipts, ApplicationHistory history, SpamSignals signs, AddressProofs proofs) {
    this.proofs = proofs;
    this.receipts = receipts;
    this.history = history;
    this.signs = signs;
  }

  /**
   * The receipt.
   *
   * @param later whether enough letters went to this address for now: this one follows with others
   */
  void receipt(
      Application application, PublicPosting posting, Receipts.Receipt receipt, boolean later) {
    if (later) {
      proofs.hold(application.id());
    } else {
      receipts.write(application, posting, receipt);
    }
  }

  void take(
      Application draft, PublicPosting posting, SubmissionContext circumstances, Instant now) {
    history.record(
        draft.id(),
        HistoryKind.SUBMITTED,
        Map.of("version", posting.version()),
        signs.in(draft, posting, circumstances, now));
  }
}
