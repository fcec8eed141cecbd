package org.vivier.pools.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.pools.Availability;
import org.vivier.pools.MembershipId;
import org.vivier.pools.PersonId;
import org.vivier.pools.language.LanguageFacts;
import org.vivier.pools.requests.RequestId;
import org.vivier.vault.DataKeyId;

/**
 * Somebody who is proposed for a request; no name.
 *
 * @param poolName in the reader's language
 * @param zone of the pool, whose calendar the person goes by
 * @param answerBy the last day on which the person can answer, or null while nobody was asked
 * @param shownUntil the last day on which the manager sees the person, or null
 * @param available when they may be referred; null once nobody can find them any more
 * @param languages results as search knows them now; null likewise
 */
public record Referral(
    ReferralId id,
    RequestId request,
    MembershipId membership,
    PersonId person,
    ApplicationId application,
    DataKeyId dataKey,
    String reference,
    String poolName,
    ZoneId zone,
    Language language,
    ReferralState state,
    @Nullable LocalDate answerBy,
    @Nullable Instant consentedAt,
    @Nullable LocalDate shownUntil,
    @Nullable Availability available,
    @Nullable LanguageFacts languages,
    int revision) {

  /** Whether the person may be referred at this moment. */
  public boolean available(Instant now) {
    return available != null && available.on(LocalDate.ofInstant(now, zone));
  }

  /** Whether the time to answer is over. */
  public boolean late(Instant now) {
    return answerBy != null && LocalDate.ofInstant(now, zone).isAfter(answerBy);
  }
}
