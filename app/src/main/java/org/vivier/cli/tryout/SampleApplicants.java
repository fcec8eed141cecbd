package org.vivier.cli.tryout;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.InviteLateApplicant;
import org.vivier.applications.staff.LatePermission;
import org.vivier.cli.tryout.SampleCandidates.Ready;
import org.vivier.format.Language;
import org.vivier.postings.Postings;
import org.vivier.postings.PublicPosting;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.tryout.SamplePerson;

/** Those who apply in the past of the organization to try, each at their own time. */
@Component
class SampleApplicants {
  private static final Duration LATE = Duration.ofDays(7);

  private final SampleCandidates candidates;
  private final SampleReceipts receipts;
  private final SampleBeginnings beginnings;
  private final Postings postings;
  private final InviteLateApplicant invite;
  private final Clock clock;

  SampleApplicants(
      SampleCandidates candidates,
      SampleReceipts receipts,
      SampleBeginnings beginnings,
      Postings postings,
      InviteLateApplicant invite,
      Clock clock) {
    this.candidates = candidates;
    this.receipts = receipts;
    this.beginnings = beginnings;
    this.postings = postings;
    this.invite = invite;
    this.clock = clock;
  }

  /** The person with this number. */
  One one(int number) {
    return new One(number);
  }

  /** One person, who may find the job closed: then nothing more happens. */
  final class One {
    private final int number;
    private @Nullable Ready ready;

    private One(int number) {
      this.number = number;
    }

    /** For one of the jobs that are open. */
    void begins() {
      ready = candidates.begin(number).orElse(null);
    }

    /** For this job. */
    void begins(String slug) {
      PublicPosting posting = beginnings.open(slug);
      ready = candidates.begin(number, posting).orElse(null);
    }

    void submits() {
      if (ready != null) {
        candidates.submit(ready);
      }
    }

    /** Uses the link of the receipt. */
    void answers() {
      if (ready != null) {
        receipts.answer(ready);
      }
    }

    void withdraws() {
      if (ready != null) {
        candidates.withdraw(ready);
      }
    }

    /** At which device, and with what; empty until they have begun. */
    Optional<Ready> ready() {
      return Optional.ofNullable(ready);
    }

    Optional<ApplicationId> application() {
      return Optional.ofNullable(ready).map(Ready::application);
    }
  }

  /** Somebody who was ill at the closing may still apply. */
  void allowLate(SelectionProcess process, StaffMemberId by) {
    PublicPosting posting = postings.find(Objects.requireNonNull(process.posting())).orElseThrow();
    invite.handle(
        posting,
        "late.applicant@candidates.example",
        Language.FR,
        new LatePermission(
            clock.instant().plus(LATE),
            "In hospital at the closing. – À l’hôpital à la clôture.",
            SamplePerson.NOOR.person(),
            by.actor()));
  }
}
