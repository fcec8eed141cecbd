package org.vivier.pools.requests.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.record.Subject;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.PersonId;
import org.vivier.pools.language.LanguageFacts.Fit;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.Referrals;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.pools.search.FoundPerson;
import org.vivier.pools.search.LookAtPeople;
import org.vivier.pools.search.PoolSearch;
import org.vivier.pools.search.Requirement;
import org.vivier.pools.search.Requirements;
import org.vivier.pools.search.Within;
import org.vivier.staff.StaffMember;

/** People whom a search found, by name and with the reason for each; on record. */
@Component
class PeopleViews {
  private final PoolSearch search;
  private final LookAtPeople look;
  private final Referrals referrals;

  PeopleViews(PoolSearch search, LookAtPeople look, Referrals referrals) {
    this.search = search;
    this.look = look;
    this.referrals = referrals;
  }

  /** The people of one page, and those who miss one requirement if they are asked for. */
  record Shown(List<PersonRow> rows, @Nullable List<PersonRow> nearly) {}

  Shown of(
      Requirements asked,
      Within within,
      List<FoundPerson> matching,
      @Nullable StaffingRequest request,
      boolean nearly,
      StaffMember by,
      Words words) {
    List<FoundPerson> near = nearly ? search.nearly(asked, within, words.language()) : List.of();
    List<ApplicationId> people = new ArrayList<>();
    matching.forEach(one -> people.add(one.application()));
    near.forEach(one -> people.add(one.application()));
    Map<ApplicationId, String> names =
        look.names(
            request == null ? "pools.searched" : "request.searched",
            List.of(request == null ? new Subject("pools", "all") : request.id().subject()),
            people,
            by,
            words);
    Map<PersonId, Referral> there = new HashMap<>();
    if (request != null) {
      referrals.of(request.id(), words.language()).forEach(one -> there.put(one.person(), one));
    }
    return new Shown(
        matching.stream().map(one -> row(one, asked, names, there, words)).toList(),
        nearly ? near.stream().map(one -> row(one, asked, names, there, words)).toList() : null);
  }

  private static PersonRow row(
      FoundPerson one,
      Requirements asked,
      Map<ApplicationId, String> names,
      Map<PersonId, Referral> there,
      Words words) {
    Referral referral = there.get(one.person());
    Requirement missing = one.missing();
    return new PersonRow(
        referral == null ? one.membership().toString() : null,
        names.getOrDefault(one.application(), one.reference()),
        one.reference(),
        one.alsoIn() == 0
            ? one.poolName()
            : words.text("requests.people.alsoIn", one.poolName(), one.alsoIn()),
        Day.of(one.expiresOn(), words.language()).wording(),
        facts(one, asked, words),
        missing == null ? null : missing(one, missing, asked, words),
        referral == null ? null : referral.state().forStaff(words.language()));
  }

  private static String missing(
      FoundPerson one, Requirement missing, Requirements asked, Words words) {
    boolean claims =
        missing == Requirement.LANGUAGE && one.languages().of(asked.languages()) == Fit.CLAIMS;
    return words.text(
        claims ? "requests.people.claims" : "requests.people.misses",
        missing.in(words.language()),
        RequestWords.of(missing, asked, words));
  }

  /** Why somebody matches: what they have and accept. */
  private static List<String> facts(FoundPerson one, Requirements asked, Words words) {
    List<String> facts = new ArrayList<>(RequestWords.results(one.languages(), words));
    add(
        facts,
        "requests.people.tenures",
        one.tenures().stream()
            .flatMap(word -> Tenure.ofWord(word).stream())
            .map(tenure -> RequestWords.tenure(tenure, words))
            .toList(),
        words);
    add(
        facts,
        "requests.people.places",
        one.places().stream()
            .map(place ->
                Location.parse(place)
                    .map(read -> read.city(words.language()) + ", " + read.province())
                    .orElse(place))
            .toList(),
        words);
    add(
        facts,
        "requests.people.arrangements",
        one.arrangements().stream()
            .flatMap(word -> WorkArrangement.ofWord(word).stream())
            .map(arrangement -> RequestWords.arrangement(arrangement, words))
            .toList(),
        words);
    if (!asked.criteria().isEmpty()) {
      facts.add(
          words.text(
              "requests.people.criteria",
              asked.criteria().stream().filter(id -> one.criteria().contains(id.value())).count(),
              asked.criteria().size()));
    }
    return facts;
  }

  private static void add(List<String> facts, String key, List<String> values, Words words) {
    if (!values.isEmpty()) {
      facts.add(words.text(key, String.join(", ", values)));
    }
  }
}
