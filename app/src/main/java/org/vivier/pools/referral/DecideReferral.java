package org.vivier.pools.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.referral.OrderOfPreference.Place;
import org.vivier.pools.referral.ReferralRows.Brings;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/** What the manager and HR make of somebody who was proposed. */
@Component
public class DecideReferral {
  private static final int LONGEST = 2_000;
  private static final Set<Event> OF_HR =
      EnumSet.of(Event.NOT_REFER, Event.PROPOSE, Event.APPOINT, Event.DECLINE_OFFER);
  private static final Set<Event> OF_BOTH = EnumSet.of(Event.SELECT, Event.NOT_SELECT);
  private static final Set<Event> REASONED = EnumSet.of(Event.NOT_REFER, Event.NOT_SELECT);

  private final ReferralRows rows;
  private final Referrals referrals;
  private final Requests requests;
  private final PreferenceClaims claims;
  private final TellCandidate tell;
  private final Clock clock;

  DecideReferral(
      ReferralRows rows,
      Referrals referrals,
      Requests requests,
      PreferenceClaims claims,
      TellCandidate tell,
      Clock clock) {
    this.rows = rows;
    this.referrals = referrals;
    this.requests = requests;
    this.claims = claims;
    this.tell = tell;
    this.clock = clock;
  }

  /** Does it, if it has a meaning and is this person's to do. */
  @Transactional
  public Attempt<Referral, Fault> handle(
      ReferralId id, int revision, Event event, String reason, StaffMember by) {
    Referral locked = rows.lock(id, by.language()).orElseThrow();
    StaffingRequest request = requests.find(locked.request()).orElseThrow();
    if (!may(locked, request, event, by, clock.instant())) {
      return Attempt.refused(Fault.NOT_NOW);
    }
    if (locked.revision() != revision) {
      return Attempt.refused(Fault.CHANGED);
    }
    Optional<Fault> fault = fault(locked, event, reason);
    if (fault.isPresent()) {
      return Attempt.refused(fault.get());
    }
    Referral moved = rows.move(locked, event, by.actor(), Brings.note(reason));
    if (event == Event.NOT_SELECT || (event == Event.NOT_REFER && locked.answerBy() != null)) {
      tell.over(moved, ReferralEndReason.NOT_SELECTED);
    }
    return Attempt.of(moved);
  }

  private Optional<Fault> fault(Referral locked, Event event, String reason) {
    if (reason.length() > LONGEST) {
      return Optional.of(Fault.REASON_LONG);
    }
    if (REASONED.contains(event) && reason.isBlank()) {
      return Optional.of(Fault.REASON_MISSING);
    }
    if (event == Event.SELECT && rows.selectedElsewhere(locked)) {
      return Optional.of(Fault.TAKEN);
    }
    if (event == Event.SELECT && !locked.available(clock.instant())) {
      return Optional.of(Fault.UNAVAILABLE);
    }
    return event == Event.APPOINT && reason.isBlank() && !before(locked).isEmpty()
        ? Optional.of(Fault.ORDER)
        : Optional.empty();
  }

  /** Those whom the law may put before this one: still wanted for the same request. */
  public List<Place> before(Referral one) {
    return OrderOfPreference.before(one, claims.order(referrals.of(one.request(), one.language())));
  }

  /** Whether this person may do this now: what buttons are made of, too. */
  public static boolean may(
      Referral referral, StaffingRequest request, Event event, StaffMember who, Instant now) {
    boolean advises = who.may(Act.ADVISE_REQUESTS);
    boolean manages = request.manager().equals(who.id()) && shown(referral, request, now);
    boolean over = request.state() != RequestState.OPEN && request.state() != RequestState.FILLED;
    return referral.state().allows(event)
        && !(over && event == Event.SELECT)
        && ((OF_HR.contains(event) && advises)
            || (OF_BOTH.contains(event) && (advises || manages)));
  }

  /** Whether the manager sees this person now. */
  public static boolean shown(Referral referral, StaffingRequest request, Instant now) {
    @Nullable LocalDate until = referral.shownUntil();
    return referral.consentedAt() != null
        && referral.state().shown()
        && until != null
        && !request.today(now).isAfter(until);
  }

  /** An informal talk with the person; anybody who sees them may write down that there was one. */
  @Transactional
  public Attempt<Referral, Fault> talk(
      ReferralId id, @Nullable LocalDate day, String note, StaffMember by) {
    Referral locked = rows.lock(id, by.language()).orElseThrow();
    StaffingRequest request = requests.find(locked.request()).orElseThrow();
    if (!locked.state().shown()
        || (!by.may(Act.ADVISE_REQUESTS) && !shown(locked, request, clock.instant()))) {
      return Attempt.refused(Fault.NOT_NOW);
    }
    if (day == null || day.isAfter(request.today(clock.instant()))) {
      return Attempt.refused(Fault.DAY_BAD);
    }
    if (note.length() > LONGEST) {
      return Attempt.refused(Fault.NOTE_LONG);
    }
    rows.talk(locked, day, note.isBlank() ? null : note.strip(), by.actor());
    return Attempt.of(locked);
  }
}
