package org.vivier.applications;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vivier.postings.PublicPosting;

/** What is noted along with a submission: its event, its record, and flags for a look. */
@Component
class SubmissionNotes {
  private final ApplicationEventPublisher events;
  private final ApplicationHistory history;
  private final SpamSigns signs;
  private final AddressProofs proofs;

  SubmissionNotes(
      ApplicationEventPublisher events,
      ApplicationHistory history,
      SpamSigns signs,
      AddressProofs proofs) {
    this.proofs = proofs;
    this.events = events;
    this.history = history;
    this.signs = signs;
  }

  /**
   * The receipt.
   *
   * @param later whether enough letters went to this address for now: this one follows with others
   */
  void receipt(ApplicationSubmitted event, boolean later) {
    if (later) {
      proofs.hold(event.application());
    } else {
      events.publishEvent(event);
    }
  }

  void take(Application draft, PublicPosting posting, Circumstances circumstances, Instant now) {
    history.record(
        draft.id(),
        HistoryKind.SUBMITTED,
        Map.of("version", posting.version()),
        signs.in(draft, posting, circumstances, now));
  }
}
