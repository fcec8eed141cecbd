package org.vivier.pools.referral.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.format.Language;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.TypedDay;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.pools.language.web.ResultsPart;
import org.vivier.pools.language.web.ResultsParts;
import org.vivier.pools.referral.DecideReferral;
import org.vivier.pools.referral.PreferenceClaim;
import org.vivier.pools.referral.PreferenceClaims;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.ReferralFlag;
import org.vivier.pools.referral.ReferralId;
import org.vivier.pools.referral.ReferralState;
import org.vivier.pools.referral.ReferralState.Event;
import org.vivier.pools.referral.Referrals;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.requests.web.RequestPages;
import org.vivier.pools.requests.web.RequestPaths;
import org.vivier.pools.requests.web.RequestWords;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Addresses;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.StaffResponses;

/** Somebody on the list of a request, in words, for who looks. */
@Component
class ReferralView {
  private final RequestPages pages;
  private final Referrals referrals;
  private final PreferenceClaims claims;
  private final DecideReferral decide;
  private final ReferredPerson person;
  private final ResultsParts results;

  ReferralView(
      RequestPages pages,
      Referrals referrals,
      PreferenceClaims claims,
      DecideReferral decide,
      ReferredPerson person,
      ResultsParts results) {
    this.pages = pages;
    this.referrals = referrals;
    this.claims = claims;
    this.decide = decide;
    this.person = person;
    this.results = results;
  }

  /** A referral with its request. */
  record Seen(StaffingRequest request, Referral referral) {
    Addresses addresses() {
      return RequestPaths.referral(request.number(), referral.id().toString());
    }
  }

  /** The referral of an address; managers find those whom they may see, and no others. */
  Seen find(String number, String id, StaffMember member) {
    StaffingRequest request = pages.find(number, member);
    return ReferralId.of(id)
        .flatMap(known -> referrals.find(known, member.language()))
        .filter(found -> found.request().equals(request.id()))
        .filter(found -> sees(found, request, member))
        .map(found -> new Seen(request, found))
        .orElseThrow(StaffResponses::missing);
  }

  /** The same as it is now. */
  Seen again(Seen seen, StaffMember member) {
    return find(seen.request().number(), seen.referral().id().toString(), member);
  }

  /** Where one is led after something was done: to the request when the person isn't seen now. */
  Addresses after(Seen seen, Referral now, StaffMember member) {
    String number = seen.request().number();
    return sees(now, pages.find(number, member), member)
        ? seen.addresses()
        : RequestPaths.one(number);
  }

  private boolean sees(Referral one, StaffingRequest request, StaffMember member) {
    return member.may(Act.ADVISE_REQUESTS) || DecideReferral.shown(one, request, pages.now());
  }

  @Transactional
  public ReferralPage of(StaffRequest asking, Seen seen, List<? extends FormProblem> faults) {
    Words words = asking.words();
    Referral one = seen.referral();
    StaffingRequest request = seen.request();
    boolean advises = asking.member().may(Act.ADVISE_REQUESTS);
    ReferredPerson.Known known = person.of(one, request, asking.member(), words);
    Instant now = pages.now();
    return new ReferralPage(
        pages
            .frame(
                asking,
                request,
                seen.addresses(),
                words.text("requests.referral.title", known.name()))
            .saying(RequestPages.conflict(faults, words)),
        known.hidden(),
        words.text("requests.referral.lead-" + one.state().code()),
        one.state().forStaff(words.language()),
        RequestWords.kind(one.state()),
        facts(one, request, known, advises, words),
        ReferralFlag.of(one, request.need().requirements().languages(), now).stream()
            .map(flag -> flag.in(words.language()))
            .toList(),
        advises ? claims(one, request, words) : List.of(),
        advises && one.state() == ReferralState.SELECTED ? before(one, words) : List.of(),
        advises && one.available() != null ? results(one, request, asking, words) : null,
        history(one, request, known, words),
        can(seen, asking.member(), advises, words),
        one.revision(),
        faults.isEmpty() ? "" : asking.typed("reason"),
        faults.isEmpty() ? "" : asking.typed("note"),
        faults.isEmpty() ? TypedDay.NONE : TypedDay.of(asking.http(), "day"),
        RequestPages.errors(faults, words.language()));
  }

  private static List<ReferralPage.Fact> facts(
      Referral one,
      StaffingRequest request,
      ReferredPerson.Known known,
      boolean advises,
      Words words) {
    Language language = words.language();
    List<ReferralPage.Fact> facts = new ArrayList<>();
    facts.add(fact("reference", one.reference(), words));
    facts.add(fact("pool", one.poolName(), words));
    if (one.state().shown() && !known.hidden()) {
      facts.add(fact("email", known.email(), words));
    }
    facts.add(fact("writtenIn", words.text("requests.language." + one.language().tag()), words));
    var languages = one.languages();
    if (languages != null) {
      facts.add(
          fact("languages", String.join("; ", RequestWords.results(languages, words)), words));
    }
    if (!known.criteria().isEmpty()) {
      facts.add(fact("criteria", String.join("; ", known.criteria()), words));
    }
    var answerBy = one.answerBy();
    if (answerBy != null && advises) {
      facts.add(fact("answerBy", Day.of(answerBy, language).wording(), words));
    }
    var consented = one.consentedAt();
    if (consented != null) {
      facts.add(fact("consented", Moment.of(consented, request.zone(), language).wording(), words));
    }
    var shown = one.shownUntil();
    if (shown != null) {
      facts.add(fact("shownUntil", Day.of(shown, language).wording(), words));
    }
    return facts;
  }

  private static ReferralPage.Fact fact(String name, String text, Words words) {
    return new ReferralPage.Fact(words.text("requests.fact." + name), text);
  }

  private List<ReferralPage.Claim> claims(Referral one, StaffingRequest request, Words words) {
    List<PreferenceClaim> all =
        claims.of(List.of(one.person())).getOrDefault(one.person(), List.of());
    return all.stream()
        .map(claim ->
            new ReferralPage.Claim(
                claim.id().toString(),
                claim.preference().in(words.language()),
                ReferralsTaken.claim(claim, request.zone(), words)))
        .toList();
  }

  private List<String> before(Referral one, Words words) {
    return decide.before(one).stream()
        .map(place ->
            words.text(
                "requests.order.before",
                place.referral().reference(),
                place.atBest().in(words.language()),
                words.text(
                    place.open() == null
                        ? "requests.order.isVerified"
                        : "requests.order.isClaimed")))
        .toList();
  }

  private List<ReferralPage.Entry> history(
      Referral one, StaffingRequest request, ReferredPerson.Known known, Words words) {
    List<Referrals.Entry> all = referrals.histories(List.of(one)).getOrDefault(one.id(), List.of());
    Map<String, String> names =
        pages.names(
            all.stream().map(entry -> entry.actor().name()).collect(Collectors.toSet()), words);
    return all.stream()
        .map(entry -> {
          String what = words.text("requests.referral-event." + entry.kind());
          var day = entry.day();
          var note = entry.note();
          return new ReferralPage.Entry(
              Moment.of(entry.at(), request.zone(), words.language()),
              day == null
                  ? what
                  : words.text(
                      entry.kind().equals(Event.ASK.code())
                          ? "requests.referral.byDay"
                          : "requests.referral.onDay",
                      what,
                      Day.of(day, words.language()).wording()),
              names.getOrDefault(entry.actor().name(), ""),
              note == null ? null : known.shown().apply(note));
        })
        .toList();
  }

  private ReferralPage.Can can(Seen seen, StaffMember member, boolean advises, Words words) {
    Referral one = seen.referral();
    StaffingRequest request = seen.request();
    String path = seen.addresses().in(words.language());
    boolean english = words.language() == Language.EN;
    Instant now = pages.now();
    List<ReferralPage.Button> moves =
        Arrays.stream(Event.values())
            .filter(event -> DecideReferral.may(one, request, event, member, now))
            .map(event ->
                new ReferralPage.Button(
                    event.code(),
                    words.text("requests.referral.do-" + event.code()),
                    event == Event.SELECT || event == Event.APPOINT ? "primary" : "secondary"))
            .toList();
    boolean asks =
        advises
            && one.state().allows(Event.ASK)
            && request.state() == RequestState.OPEN
            && one.available(now);
    boolean erased = one.available() == null;
    return new ReferralPage.Can(
        asks ? path + (english ? "/ask" : "/invitation") : null,
        one.state().shown() ? path + (english ? "/talk" : "/entretien") : null,
        path + "/decision",
        moves,
        advises && !erased ? path + "/preference" : null);
  }

  private ResultsPart results(
      Referral one, StaffingRequest request, StaffRequest asking, Words words) {
    return results.of(
        one.application(),
        RequestPaths.results(request.number(), one.id().toString()).in(words.language()),
        asking,
        words);
  }
}
