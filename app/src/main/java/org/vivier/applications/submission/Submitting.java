package org.vivier.applications.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.vivier.applications.Application;
import org.vivier.applications.record.AddressProofs;
import org.vivier.applications.record.AddressProofs.Address;
import org.vivier.applications.record.ApplicationTransitions;
import org.vivier.applications.record.LetterDetails;
import org.vivier.applications.record.Snapshots;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Questions;
import org.vivier.platform.web.ReceivedAt;
import org.vivier.postings.PublicPosting;
import org.vivier.postings.ReplyBy;
import org.vivier.postings.Schedule;
import org.vivier.postings.Stage;

/** The writes of a submission, in the caller's transaction. */
@Component
class Submitting {
  private final ApplicationTransitions transitions;
  private final Snapshots snapshots;
  private final AddressProofs proofs;
  private final LetterDetails letterDetails;
  private final SubmissionNotes notes;
  private final ReceivedAt arrival;

  Submitting(
      ApplicationTransitions transitions,
      Snapshots snapshots,
      AddressProofs proofs,
      LetterDetails letterDetails,
      SubmissionNotes notes,
      ReceivedAt arrival) {
    this.transitions = transitions;
    this.snapshots = snapshots;
    this.proofs = proofs;
    this.letterDetails = letterDetails;
    this.notes = notes;
    this.arrival = arrival;
  }

  SubmissionResult submit(
      Application draft,
      PublicPosting posting,
      ApplicationForm form,
      SubmissionContext circumstances) {
    Instant now = arrival.instant();
    String reference = Reference.next();
    LocalDate replyBy = replyBy(draft, posting, now);
    snapshots.freezeFirst(draft, posting.version(), form, now);
    Address address = proofs.of(draft.posting(), draft.answers().first(Questions.EMAIL));
    proofs.takeTurns(address);
    transitions.submit(
        draft,
        new ApplicationTransitions.Receipt(
            reference, address.index(), posting.version(), replyBy, now));
    // Beside another one, or without an answer, none is the only one that answered.
    if (draft.address().answeredAt() != null) {
      proofs.confirmTheOnlyOne(address);
    }
    var beside = proofs.beside(address, draft.id());
    notes.receipt(
        draft,
        posting,
        new Receipts.Receipt(reference, now, replyBy, beside.references()),
        beside.busy());
    notes.take(draft, posting, circumstances, now);
    return new SubmissionResult.Submitted(reference, replyBy);
  }

  private LocalDate replyBy(Application draft, PublicPosting posting, Instant now) {
    ReplyBy replyBy = letterDetails.replyBy(posting);
    return draft.times().lateUntil() == null
        ? replyBy.submittedAt(now)
        : replyBy.submittedLateAt(now);
  }

  SubmissionResult already(Application application) {
    return new SubmissionResult.AlreadySubmitted(
        Objects.requireNonNull(application.reference()),
        Objects.requireNonNull(application.times().replyBy()));
  }

  /** Too late, or too early. */
  SubmissionResult notNow(Application draft, PublicPosting posting, Instant now) {
    Schedule schedule = posting.schedule();
    return schedule.at(now) == Stage.UPCOMING
        ? new SubmissionResult.NotOpenYet(Objects.requireNonNull(schedule.opens()))
        : new SubmissionResult.Closed(schedule.ends(), letterDetails.contact(draft, posting));
  }

  SubmissionResult takenDown(Application draft) {
    return new SubmissionResult.Closed(null, letterDetails.contact(draft));
  }
}
