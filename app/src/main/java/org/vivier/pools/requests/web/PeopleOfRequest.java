package org.vivier.pools.requests.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.referral.DecideReferral;
import org.vivier.pools.referral.OrderOfPreference.Place;
import org.vivier.pools.referral.PreferenceClaims;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.ReferralFlag;
import org.vivier.pools.referral.ReferralId;
import org.vivier.pools.referral.ReferralState;
import org.vivier.pools.referral.Referrals;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.search.LookAtPeople;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;

/**
 * The people on the list of a request: to HR all of them, to the manager those who said yes, as
 * long as they are shown. Names are on record.
 */
@Component
class PeopleOfRequest {
  private final Referrals referrals;
  private final PreferenceClaims claims;
  private final LookAtPeople look;
  private final RequestPages pages;

  PeopleOfRequest(
      Referrals referrals, PreferenceClaims claims, LookAtPeople look, RequestPages pages) {
    this.referrals = referrals;
    this.claims = claims;
    this.look = look;
    this.pages = pages;
  }

  List<RequestPage.Person> of(StaffingRequest request, StaffMember member, Words words) {
    boolean advises = member.may(Act.ADVISE_REQUESTS);
    Instant now = pages.now();
    List<Referral> all =
        referrals.of(request.id(), words.language()).stream()
            .filter(one -> advises || DecideReferral.shown(one, request, now))
            .toList();
    Map<ApplicationId, String> names =
        look.names(
            "request.people-seen",
            List.of(request.id().subject()),
            all.stream().map(Referral::application).distinct().toList(),
            member,
            words);
    Map<ReferralId, Place> places = advises ? places(all) : Map.of();
    return all.stream().map(one -> person(one, request, names, places, now, words)).toList();
  }

  /** Only among those of whom one may be appointed. */
  private Map<ReferralId, Place> places(List<Referral> all) {
    return claims.order(all).stream()
        .collect(Collectors.toMap(place -> place.referral().id(), place -> place));
  }

  private static RequestPage.Person person(
      Referral one,
      StaffingRequest request,
      Map<ApplicationId, String> names,
      Map<ReferralId, Place> places,
      Instant now,
      Words words) {
    var languages = one.languages();
    List<String> facts =
        new ArrayList<>(languages == null ? List.of() : RequestWords.results(languages, words));
    var answerBy = one.answerBy();
    var shown = one.shownUntil();
    if (one.state() == ReferralState.ASKED && answerBy != null) {
      facts.add(words.text("requests.one.answerBy", Day.of(answerBy, words.language()).wording()));
    } else if (one.state().shown() && shown != null) {
      facts.add(words.text("requests.one.shownUntil", Day.of(shown, words.language()).wording()));
    }
    return new RequestPage.Person(
        names.getOrDefault(one.application(), one.reference()),
        one.reference(),
        one.state().forStaff(words.language()),
        RequestWords.kind(one.state()),
        facts,
        ReferralFlag.of(one, request.need().requirements().languages(), now).stream()
            .map(flag -> flag.in(words.language()))
            .toList(),
        place(places.get(one.id()), words),
        RequestPaths.referral(request.number(), one.id().toString()).in(words.language()));
  }

  /** What the place rests on, claimed and verified apart. */
  static @Nullable String place(@Nullable Place place, Words words) {
    if (place == null) {
      return null;
    }
    String tier = place.tier().in(words.language());
    var open = place.open();
    return open == null
        ? words.text("requests.order.place", tier)
        : words.text("requests.order.placeOpen", tier, open.preference().in(words.language()));
  }
}
