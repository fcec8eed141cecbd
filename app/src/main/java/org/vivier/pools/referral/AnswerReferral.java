package org.vivier.pools.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Actor;
import org.vivier.pools.referral.ReferralRows.Brings;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;

/** The person answers: yes for this referral alone, or no, for which no reason is asked. */
@Component
public class AnswerReferral {
  private final ReferralRows rows;
  private final Requests requests;
  private final PreferenceClaims claims;
  private final ReferralTerms terms;
  private final Clock clock;

  AnswerReferral(
      ReferralRows rows,
      Requests requests,
      PreferenceClaims claims,
      ReferralTerms terms,
      Clock clock) {
    this.rows = rows;
    this.requests = requests;
    this.claims = claims;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * Yes. From here on the manager sees this person, for some days.
   *
   * @param preferences what the person says of their rights to be considered first; perhaps nothing
   */
  @Transactional
  public Attempt<Referral, Fault> yes(
      ReferralId id, ApplicationId own, List<Preference> preferences) {
    Referral locked = mine(id, own);
    StaffingRequest request = requests.find(locked.request()).orElseThrow();
    Instant now = clock.instant();
    if (!locked.state().allows(Event.CONSENT) || locked.late(now)) {
      return Attempt.refused(Fault.NOT_NOW);
    }
    if (request.state() != RequestState.OPEN) {
      return Attempt.refused(Fault.REQUEST_NOT_OPEN);
    }
    if (!locked.available(now)) {
      return Attempt.refused(Fault.UNAVAILABLE);
    }
    claims.add(own, preferences, Actor.CANDIDATE);
    LocalDate shown = LocalDate.ofInstant(now, request.zone()).plusDays(terms.shownDays());
    return Attempt.of(
        rows.move(locked, Event.CONSENT, Actor.CANDIDATE, new Brings(null, shown, null)));
  }

  /** No, or no longer. */
  @Transactional
  public Attempt<Referral, Fault> no(ReferralId id, ApplicationId own) {
    Referral locked = mine(id, own);
    return locked.state().allows(Event.DECLINE)
        ? Attempt.of(rows.move(locked, Event.DECLINE, Actor.CANDIDATE, Brings.NOTHING))
        : Attempt.refused(Fault.NOT_NOW);
  }

  private Referral mine(ReferralId id, ApplicationId own) {
    return rows.lock(id, Language.EN)
        .filter(found -> found.application().equals(own))
        .orElseThrow();
  }
}
