package org.vivier.pools.referral.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.KeptParts;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.PreferenceClaim;
import org.vivier.pools.referral.PreferenceClaims;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.Referrals;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.processes.Bilingual;

/**
 * Referrals, the consent to each, and what the person said of their rights to come first, in what
 * they download: nothing of what they were never asked for.
 */
@Component
class ReferralsTaken implements KeptParts {
  private final Referrals referrals;
  private final Requests requests;
  private final PreferenceClaims claims;

  ReferralsTaken(Referrals referrals, Requests requests, PreferenceClaims claims) {
    this.referrals = referrals;
    this.requests = requests;
    this.claims = claims;
  }

  /**
   * A referral.
   *
   * @param state as its row has it
   * @param consentedAt when the person said yes, or null
   * @param shownUntil the last day on which the manager sees them, or null
   */
  record OwnReferral(
      Bilingual job,
      String pool,
      String state,
      @Nullable LocalDate answerBy,
      @Nullable Instant consentedAt,
      @Nullable LocalDate shownUntil) {}

  /** What somebody said; holds is what was found, or null while nobody has looked. */
  record OwnPreference(String kind, Instant saidAt, @Nullable Boolean holds) {}

  @Override
  public List<KeptPart> of(ApplicationId application, Language language) {
    Words words = Words.of(language);
    List<Referral> asked =
        referrals.of(application, language).stream().filter(ConsentPages::asked).toList();
    List<KeptPart> parts = new ArrayList<>();
    if (!asked.isEmpty()) {
      var known = requests.all(asked.stream().map(Referral::request).toList());
      parts.add(
          new KeptPart(
              "referrals",
              words.text("requests.taken.referrals"),
              asked.stream()
                  .map(
                      one -> referral(one, Objects.requireNonNull(known.get(one.request())), words))
                  .toList()));
      List<PreferenceClaim> said = claims.of(application);
      if (!said.isEmpty()) {
        parts.add(
            new KeptPart(
                "preferences",
                words.text("requests.claim.title"),
                said.stream().map(one -> preference(one, asked.getFirst(), words)).toList()));
      }
    }
    return parts;
  }

  private static KeptThing referral(Referral one, StaffingRequest request, Words words) {
    Language language = words.language();
    List<KeptFact> facts = new ArrayList<>();
    facts.add(fact("job", request.title(language), words));
    facts.add(fact("pool", one.poolName(), words));
    facts.add(fact("state", one.state().forCandidate(language), words));
    var answerBy = one.answerBy();
    if (answerBy != null) {
      facts.add(fact("answerBy", Day.of(answerBy, language).wording(), words));
    }
    var consented = one.consentedAt();
    if (consented != null) {
      facts.add(fact("consented", Moment.of(consented, one.zone(), language).wording(), words));
    }
    var shown = one.shownUntil();
    if (shown != null) {
      facts.add(fact("shownUntil", Day.of(shown, language).wording(), words));
    }
    return new KeptThing(
        facts,
        new OwnReferral(
            request.need().title(),
            one.poolName(),
            one.state().code(),
            answerBy,
            consented,
            shown));
  }

  private static KeptThing preference(PreferenceClaim one, Referral of, Words words) {
    return new KeptThing(
        List.of(new KeptFact(one.preference().in(words.language()), claim(one, of.zone(), words))),
        new OwnPreference(one.preference().code(), one.at(), one.holds()));
  }

  /** What was found about a claim, and when. */
  static String claim(PreferenceClaim one, ZoneId zone, Words words) {
    Instant at = one.checkedAt() == null ? one.at() : one.checkedAt();
    String standing = one.verified() ? "verified" : one.refuted() ? "refuted" : "claimed";
    return words.text("requests.claim." + standing, Moment.of(at, zone, words.language()).date());
  }

  private static KeptFact fact(String name, String text, Words words) {
    return new KeptFact(words.text("requests.taken." + name), text);
  }
}
