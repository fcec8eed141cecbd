package org.vivier.pools.candidate;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.KeptParts;
import org.vivier.format.Language;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipEvents;
import org.vivier.pools.Pool;
import org.vivier.pools.Pools;
import org.vivier.pools.language.LanguageResult;
import org.vivier.pools.language.LanguageResults;
import org.vivier.pools.language.web.ResultWords;
import org.vivier.pools.membership.AcceptedTerms;
import org.vivier.pools.membership.TermsRows;
import org.vivier.pools.placement.Placement;
import org.vivier.pools.placement.Placements;
import org.vivier.processes.Bilingual;

/**
 * Memberships, placements and language results in what somebody downloads: nothing of a pool of
 * which no letter has told them yet.
 */
@Component
class PoolsTaken implements KeptParts {
  private final OwnMemberships own;
  private final MembershipEvents events;
  private final Pools pools;
  private final TermsRows terms;
  private final Placements placements;
  private final LanguageResults results;
  private final Clock clock;

  PoolsTaken(
      OwnMemberships own,
      MembershipEvents events,
      Pools pools,
      TermsRows terms,
      Placements placements,
      LanguageResults results,
      Clock clock) {
    this.own = own;
    this.events = events;
    this.pools = pools;
    this.terms = terms;
    this.placements = placements;
    this.results = results;
    this.clock = clock;
  }

  /**
   * A membership.
   *
   * @param state {@code active}, {@code paused}, {@code left}, {@code revoked} or {@code expired}
   * @param until the last day of the pool
   */
  record OwnMembership(
      Bilingual pool,
      String state,
      LocalDate since,
      LocalDate until,
      Accepts accepts,
      List<Happened> events,
      List<OwnPlacement> placements) {}

  /** What they accept, in the words of the posting format. */
  record Accepts(
      List<String> tenures,
      List<String> places,
      List<String> arrangements,
      List<String> languages) {}

  /** What happened to a membership; until is the last day of a pause. */
  record Happened(Instant at, String what, @Nullable LocalDate until) {}

  /** A placement. */
  record OwnPlacement(
      String tenure, LocalDate first, @Nullable LocalDate last, boolean withdrawn) {}

  /** A language result. */
  record OwnResult(
      String language,
      String skill,
      String level,
      LocalDate testedOn,
      @Nullable LocalDate expiresOn,
      String source,
      boolean verified,
      boolean takenBack) {}

  @Override
  public List<KeptPart> of(ApplicationId application, Language language) {
    List<Membership> told = own.of(application);
    if (told.isEmpty()) {
      return List.of();
    }
    Words words = Words.of(language);
    List<KeptPart> parts = new ArrayList<>();
    parts.add(
        new KeptPart(
            "pools",
            words.text("pools.candidate.title"),
            told.stream().map(one -> membership(one, words)).toList()));
    List<LanguageResult> all = results.of(List.of(application));
    if (!all.isEmpty()) {
      parts.add(
          new KeptPart(
              "languageResults",
              words.text("requests.result.title"),
              all.stream().map(one -> result(one, words)).toList()));
    }
    return parts;
  }

  private KeptThing membership(Membership one, Words words) {
    Language language = words.language();
    Pool pool = pools.find(one.pool()).orElseThrow();
    LocalDate today = pool.today(clock);
    AcceptedTerms accepted =
        terms.of(List.of(one.id())).getOrDefault(one.id(), AcceptedTerms.NOTHING);
    List<MembershipEvents.Happened> happened = events.of(one);
    List<Placement> placed =
        placements.of(one.person()).stream()
            .filter(placement -> placement.membership().equals(one.id()))
            .toList();
    List<KeptFact> facts = new ArrayList<>();
    facts.add(fact("pool", pool.name().in(language), words));
    facts.add(fact("state", words.text("pools.candidate.state-" + one.codeOn(today)), words));
    facts.add(fact("since", Day.of(one.since(), language).wording(), words));
    facts.add(fact("until", Day.of(one.expiresOn(), language).wording(), words));
    facts.add(fact("accepts", accepts(accepted, words), words));
    facts.add(
        fact(
            "events",
            happened.stream()
                .map(event ->
                    words.text(
                        "pools.taken.event",
                        Moment.of(event.at(), pool.zone(), language).wording(),
                        event.what().forStaff(language)))
                .collect(Collectors.joining("\n")),
            words));
    if (!placed.isEmpty()) {
      facts.add(
          fact(
              "placements",
              placed.stream()
                  .map(placement -> placement(placement, words))
                  .collect(Collectors.joining("\n")),
              words));
    }
    return new KeptThing(
        facts,
        new OwnMembership(
            pool.name(),
            one.codeOn(today),
            one.since(),
            one.expiresOn(),
            accepts(accepted),
            happened.stream()
                .map(event -> new Happened(event.at(), event.what().code(), event.until()))
                .toList(),
            placed.stream()
                .map(placement ->
                    new OwnPlacement(
                        placement.tenure().word(),
                        placement.first(),
                        placement.last(),
                        placement.withdrawn()))
                .toList()));
  }

  private static String placement(Placement one, Words words) {
    Language language = words.language();
    @Nullable LocalDate last = one.last();
    String first = Day.of(one.first(), language).wording();
    String text =
        words.text(
            "pools.taken.placement",
            words.text("careers.tenure." + one.tenure().word()),
            last == null
                ? words.text("pools.member.from", first)
                : words.text("pools.member.fromTo", first, Day.of(last, language).wording()));
    return one.withdrawn() ? words.text("pools.taken.withdrawn", text) : text;
  }

  private static String accepts(AcceptedTerms accepted, Words words) {
    return Stream.of(
            accepted.tenures().stream()
                .map(Tenure::word)
                .sorted()
                .map(word -> words.text("careers.tenure." + word)),
            accepted.places().stream()
                .map(place -> place.city(words.language()) + ", " + place.province()),
            accepted.arrangements().stream()
                .map(WorkArrangement::word)
                .sorted()
                .map(word -> words.text("careers.arrangement." + word)),
            accepted.languages().stream()
                .map(Language::tag)
                .sorted()
                .map(tag -> words.text("pools.language." + tag)))
        .map(part -> part.collect(Collectors.joining(", ")))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Accepts accepts(AcceptedTerms accepted) {
    return new Accepts(
        sorted(accepted.tenures().stream().map(Tenure::word)),
        accepted.places().stream().map(Location::toString).toList(),
        sorted(accepted.arrangements().stream().map(WorkArrangement::word)),
        sorted(accepted.languages().stream().map(Language::tag)));
  }

  private static List<String> sorted(Stream<String> words) {
    return words.sorted().toList();
  }

  private KeptThing result(LanguageResult one, Words words) {
    return new KeptThing(
        List.of(
            new KeptFact(
                ResultWords.of(one, words),
                ResultWords.standing(one, LocalDate.ofInstant(clock.instant(), UTC), words))),
        new OwnResult(
            one.language().tag(),
            one.skill().code(),
            one.level().name(),
            one.testedOn(),
            one.expiresOn(),
            one.source().code(),
            one.verified(),
            one.takenBack()));
  }

  private static KeptFact fact(String name, String text, Words words) {
    return new KeptFact(words.text("pools.taken." + name), text);
  }
}
