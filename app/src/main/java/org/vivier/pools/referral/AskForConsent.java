package org.vivier.pools.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.referral.ReferralRows.Brings;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.referral.letters.ReferralAsked;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.StaffMember;

/** Asks somebody whether they may be shown to the manager of a request: by letter and page. */
@Component
public class AskForConsent {
  /** So many days there are at least. */
  public static final int FEWEST_DAYS = 2;

  private static final int MOST_DAYS = 60;

  private final ReferralRows rows;
  private final Requests requests;
  private final CandidateLetters letters;
  private final ReferralTerms terms;
  private final Clock clock;

  AskForConsent(
      ReferralRows rows,
      Requests requests,
      CandidateLetters letters,
      ReferralTerms terms,
      Clock clock) {
    this.rows = rows;
    this.requests = requests;
    this.letters = letters;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @param until the last day to answer, in the pool's zone; null: the usual number of days
   */
  @Transactional
  public Attempt<Referral, Fault> handle(ReferralId id, @Nullable LocalDate until, StaffMember by) {
    Referral locked = rows.lock(id, by.language()).orElseThrow();
    StaffingRequest request = requests.find(locked.request()).orElseThrow();
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, locked.zone());
    LocalDate last = until == null ? today.plusDays(terms.answerDays()) : until;
    Optional<Fault> fault = fault(locked, request, last, today, now);
    if (fault.isPresent()) {
      return Attempt.refused(fault.get());
    }
    // The job that they applied for is taken down: no letter can name it.
    if (letters.find(locked.application()).isEmpty()) {
      return Attempt.refused(Fault.UNREACHABLE);
    }
    Optional<UUID> letter =
        letters.write(
            locked.application(),
            (to, page) -> new ReferralAsked(to, request.title(to.language()), last, page));
    return letter.isEmpty()
        ? Attempt.refused(Fault.UNREACHABLE)
        : Attempt.of(rows.move(locked, Event.ASK, by.actor(), new Brings(last, null, null)));
  }

  private static Optional<Fault> fault(
      Referral locked, StaffingRequest request, LocalDate last, LocalDate today, Instant now) {
    if (!locked.state().allows(Event.ASK)) {
      return Optional.of(Fault.NOT_NOW);
    }
    if (request.state() != RequestState.OPEN) {
      return Optional.of(Fault.REQUEST_NOT_OPEN);
    }
    if (!request.titledInBoth()) {
      return Optional.of(Fault.TITLE_IN_BOTH);
    }
    if (!locked.available(now)) {
      return Optional.of(Fault.UNAVAILABLE);
    }
    if (last.isBefore(today.plusDays(FEWEST_DAYS))) {
      return Optional.of(Fault.ANSWER_BY_SOON);
    }
    return last.isAfter(today.plusDays(MOST_DAYS))
        ? Optional.of(Fault.ANSWER_BY_BAD)
        : Optional.empty();
  }
}
