package org.vivier.pools.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Location;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.record.Actor;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.language.LanguageFacts;
import org.vivier.pools.language.LanguageFacts.Fit;
import org.vivier.pools.language.ResultLevels;
import org.vivier.pools.membership.ChangeMembership;
import org.vivier.pools.requests.RequestKit;
import org.vivier.pools.requests.RequestKit.Person;
import org.vivier.staff.StaffMember;
import org.vivier.testing.TestClock;

/**
 * One condition for count, list and reasons; nobody who isn't available, from one moment to the
 * next.
 */
@ApplicationsTest
class PoolSearchIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired PoolSearch search;
  @Autowired ChangeMembership change;
  @Autowired TestClock clock;
  private RequestKit kit;
  private StaffMember noor;

  @BeforeEach
  void begin() {
    kit = new RequestKit(context, desk);
    kit.empty();
    noor = kit.member(kit.adviser());
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void theNumberIsThatOfTheListAndEachCostIsWhatLeavingOutGives() {
    List<Person> people = kit.pool(noor, 5);
    kit.results(people.get(0), Language.EN, "CBC");
    kit.results(people.get(1), Language.EN, "CCC");
    set(people.get(1), "tenures = '{term}'");
    set(people.get(2), "places = '{\"Montréal, QC\"}', profile_en = 93");
    set(people.get(3), "classifications = '{IT-02,IT-03}'");
    Requirements asked =
        new Requirements(
            List.of(Classification.parse("AS-06").orElseThrow()),
            List.of(LanguageRequirement.parse("bilingual-imperative CBC/CBC").orElseThrow()),
            List.of(Tenure.INDETERMINATE),
            List.of(Location.parse("Ottawa, ON").orElseThrow()),
            List.of(WorkArrangement.HYBRID, WorkArrangement.REMOTE),
            List.of(),
            "");
    Counts counts = search.count(asked);
    assertThat(counts.matching())
        .isEqualTo(1)
        .isEqualTo(search.look(asked, Within.ALL, 1, false, Language.EN).people().size());
    for (Requirement one : asked.asked()) {
      assertThat(counts.without(one))
          .as(one.code())
          .isEqualTo(search.count(without(asked, one)).matching());
    }
    assertThat(search.look(asked, Within.ALL, 9, false, Language.EN))
        .as("after the last page there is the last")
        .isEqualTo(search.look(asked, Within.ALL, 1, false, Language.EN));
    List<FoundPerson> nearly = search.nearly(asked, Within.ALL, Language.EN);
    assertThat(nearly).hasSize(counts.without().values().stream().mapToInt(it -> it).sum());
    assertThat(nearly)
        .extracting(FoundPerson::missing)
        .contains(Requirement.TENURE, Requirement.PLACE, Requirement.LANGUAGE);
    Facets facets = search.look(asked, Within.ALL, 1, false, Language.FR).facets();
    assertThat(facets.languages()).extracting(Facets.Facet::people).containsExactly(1);
    assertThat(sum(facets.validity())).isEqualTo(counts.matching());
    assertThat(facets.pools().getFirst().label()).isEqualTo("Gestionnaires de produit");
    assertThat(search.count(Requirements.NONE).matching()).isEqualTo(5);
  }

  /** Whatever is chosen, in whatever order, also of somebody who is in two pools. */
  @Test
  void theNumberBesideAGroupIsThatOfTheListThatChoosingItGives() {
    List<Person> here = kit.pool(noor, 4);
    List<Person> there = kit.pool(noor, 3);
    set(here.get(0), "language = 'en'");
    set(here.get(1), "expires_on = date '" + kit.today().plusDays(20) + "'");
    set(there.get(0), "language = 'en', expires_on = date '" + kit.today().plusDays(20) + "'");
    // One person, in both pools, who applied once in each language.
    for (Person one : List.of(here.get(2), there.get(1))) {
      jdbc.sql("update membership set person = :person where id = :id")
          .param("person", here.get(2).application().value())
          .param("id", one.membership().value())
          .update();
      set(one, "person = '" + here.get(2).application() + "'");
    }
    set(there.get(1), "language = 'en', expires_on = date '" + kit.today().plusDays(20) + "'");
    Requirements asked = RequestKit.asking("AS-06");
    Facets all = look(asked, Within.ALL).facets();
    assertThat(search.count(asked).matching()).isEqualTo(6);
    assertThat(sum(all.languages())).isEqualTo(6);
    assertThat(sum(all.validity())).isEqualTo(6);
    assertThat(sum(all.pools())).as("one person is in two").isEqualTo(7);
    int compared = 0;
    for (Within one : groups(all, Within.ALL)) {
      Found found = look(asked, one);
      Facets within = found.facets();
      int matching = found.counts().matching();
      assertThat(sum(within.languages())).isEqualTo(matching);
      assertThat(sum(within.validity())).isEqualTo(matching);
      assertThat(found.people())
          .hasSize(matching)
          .allSatisfy(person -> assertThat(person.poolName()).isEqualTo("Product managers"));
      for (Within both : groups(within, one)) {
        assertThat(look(asked, both).counts().matching())
            .as("%s", both)
            .isEqualTo(expected(within, one, both));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(15);
  }

  private Found look(Requirements asked, Within within) {
    return search.look(asked, within, 1, false, Language.EN);
  }

  /** Everything that can be chosen beside what is chosen. */
  private static List<Within> groups(Facets facets, Within chosen) {
    List<Within> all = new ArrayList<>();
    // Of pools one is chosen at most: people may be in several.
    facets.pools().stream()
        .filter(one -> chosen.pool() == null)
        .forEach(one -> all.add(pool(chosen, one)));
    facets.languages().forEach(one -> all.add(language(chosen, one)));
    facets.validity().forEach(one -> all.add(validity(chosen, one)));
    return all;
  }

  private static int expected(Facets shown, Within before, Within chosen) {
    return java.util.stream.Stream.of(
            shown.pools().stream().filter(one -> pool(before, one).equals(chosen)),
            shown.languages().stream().filter(one -> language(before, one).equals(chosen)),
            shown.validity().stream().filter(one -> validity(before, one).equals(chosen)))
        .flatMap(part -> part)
        .findFirst()
        .orElseThrow()
        .people();
  }

  private static Within pool(Within chosen, Facets.Facet one) {
    return new Within(
        org.vivier.pools.PoolId.of(one.value()).orElseThrow(),
        chosen.language(),
        chosen.validity());
  }

  private static Within language(Within chosen, Facets.Facet one) {
    return new Within(chosen.pool(), Language.ofTag(one.value()).orElseThrow(), chosen.validity());
  }

  private static Within validity(Within chosen, Facets.Facet one) {
    return new Within(
        chosen.pool(), chosen.language(), Within.Validity.ofCode(one.value()).orElseThrow());
  }

  /** Somebody's row, as it is written and as it is read without SQL. */
  private record Known(
      UUID person, String classification, Tenure tenure, String place, boolean open) {
    boolean meets(Requirements asked) {
      return open
          && (asked.classifications().isEmpty()
              || asked.classifications().getFirst().toString().equals(classification))
          && (asked.tenures().isEmpty() || asked.tenures().contains(tenure))
          && (asked.places().isEmpty() || asked.places().getFirst().toString().equals(place));
    }
  }

  /** Many rows and questions: number, list, costs and groups are those of a plain reading. */
  @Test
  void searchFindsWhomAPlainReadingFinds() {
    List<Person> members = kit.pool(noor, 9);
    List<UUID> persons = Stream.generate(UUID::randomUUID).limit(6).toList();
    Random random = new Random(20);
    for (int round = 0; round < 12; round++) {
      List<Known> rows = new ArrayList<>();
      for (Person member : members) {
        Known row =
            new Known(
                persons.get(random.nextInt(6)),
                List.of("AS-06", "IT-02").get(random.nextInt(2)),
                List.of(Tenure.TERM, Tenure.CASUAL).get(random.nextInt(2)),
                List.of("Ottawa, ON", "Halifax, NS").get(random.nextInt(2)),
                random.nextInt(6) > 0);
        rows.add(row);
        set(
            member,
            "person = '%s', classifications = '{%s}', tenures = '{%s}', places = '{\"%s\"}', open = %s"
                .formatted(
                    row.person(),
                    row.classification(),
                    row.tenure().word(),
                    row.place(),
                    row.open()));
      }
      Requirements asked =
          new Requirements(
              round % 4 == 1 ? List.of() : List.of(Classification.parse("IT-02").orElseThrow()),
              List.of(),
              round % 4 == 2 ? List.of() : List.of(Tenure.TERM),
              round % 4 == 3 ? List.of() : List.of(Location.parse("Halifax, NS").orElseThrow()),
              List.of(),
              List.of(),
              "");
      Set<UUID> meet = persons(rows, asked);
      Found found = search.look(asked, Within.ALL, 1, true, Language.EN);
      assertThat(found.counts().matching()).isEqualTo(meet.size());
      assertThat(found.people())
          .extracting(one -> one.person().value())
          .containsExactlyInAnyOrderElementsOf(meet);
      found
          .people()
          .forEach(one ->
              assertThat(one.alsoIn() + 1L)
                  .isEqualTo(
                      rows.stream()
                          .filter(row -> row.meets(asked))
                          .filter(row -> row.person().equals(one.person().value()))
                          .count()));
      assertThat(sum(found.facets().validity())).isEqualTo(meet.size());
      assertThat(sum(found.facets().languages())).isEqualTo(meet.size());
      Set<UUID> nearly = new HashSet<>();
      for (Requirement one : asked.asked()) {
        Set<UUID> without = persons(rows, without(asked, one));
        assertThat(found.counts().without(one)).as(one.code()).isEqualTo(without.size());
        nearly.addAll(without);
      }
      nearly.removeAll(meet);
      assertThat(search.nearly(asked, Within.ALL, Language.EN))
          .extracting(one -> one.person().value())
          .containsExactlyInAnyOrderElementsOf(nearly);
    }
  }

  private static Set<UUID> persons(List<Known> rows, Requirements asked) {
    return rows.stream()
        .filter(row -> row.meets(asked))
        .map(Known::person)
        .collect(Collectors.toSet());
  }

  @Test
  void ofThoseWhoWouldComeWithoutARequirementNotAllAreCounted() {
    List<Person> people = kit.pool(noor, 4);
    set(people.getFirst(), "tenures = '{casual}'");
    Requirements asked =
        new Requirements(
            List.of(), List.of(), List.of(Tenure.CASUAL), List.of(), List.of(), List.of(), "");
    Counts all = search.count(asked);
    assertThat(all.costs(Requirement.TENURE)).isEqualTo(3);
    assertThat(all.beyond(Requirement.TENURE)).isFalse();
    Counts some = search.count(new Conditions(asked, List.of()), 1);
    assertThat(some.matching()).isEqualTo(1);
    assertThat(some.beyond(Requirement.TENURE)).isTrue();
  }

  @Test
  void montrealIsOnePlaceInEitherLanguage() {
    List<Person> people = kit.pool(noor, 2);
    set(people.get(0), "places = '{\"Montréal, QC\"}'");
    set(people.get(1), "places = '{\"Montreal, QC\"}'");
    for (String typed : List.of("Montréal, QC", "Montreal, QC")) {
      assertThat(search.count(places(typed)).matching()).isEqualTo(2);
    }
  }

  /**
   * Every kind of requirement × what is known of somebody: the database says what the lattice says.
   */
  @Test
  void theDatabaseComparesLevelsAsTheLatticeDoes() {
    Person somebody = kit.pool(noor, 1).getFirst();
    List<LanguageRequirement> asked =
        new ArrayList<>(
            List.of(
                requirement("english-essential"),
                requirement("french-essential"),
                requirement("english-or-french-essential"),
                requirement("bilingual-non-imperative CCC/CCC")));
    List.of("A--/B--", "CBC/CBC", "BBB/BBB", "CCC/CCC", "---/C-A", "--P/---")
        .forEach(profile -> asked.add(requirement("bilingual-imperative " + profile)));
    List<String> known = List.of("XXX", "CBC", "BBB", "EAC", "CCE", "CAC");
    int compared = 0;
    for (Language language : Language.values()) {
      for (String english : known) {
        for (String french : List.of("XXX", "CBC", "AEC")) {
          LanguageFacts facts =
              new LanguageFacts(
                  language, levels(english), levels(french), levels("EEE"), levels("EEE"));
          set(
              somebody,
              "language = '%s', profile_en = %d, profile_fr = %d, claimed_en = 124, claimed_fr = 124"
                  .formatted(language.tag(), levels(english).code(), levels(french).code()));
          for (LanguageRequirement one : asked) {
            assertThat(search.count(languages(one)).matching() == 1)
                .as("%s: %s/%s %s", one, english, french, language)
                .isEqualTo(facts.of(one) == Fit.MEETS);
            compared++;
          }
        }
      }
    }
    assertThat(compared).isEqualTo(2 * 6 * 3 * 10);
    set(somebody, "language = 'en', languages = '{en}'");
    assertThat(search.count(languages(requirement("english-essential"))).matching()).isEqualTo(1);
    assertThat(search.count(languages(requirement("bilingual-imperative ---/---"))).matching())
        .isZero();
  }

  @Test
  void whoPausesOrLeavesIsInNoSearchFromTheNextOneOnAndWhoseTimeEndsAtMidnightThere() {
    List<Person> people = kit.pool(noor, 3);
    assertThat(found()).hasSize(3);
    assertThat(
            change
                .pause(people.get(0).membership(), kit.today().plusDays(10), Actor.CANDIDATE)
                .done())
        .isNotNull();
    assertThat(found()).doesNotContain(people.get(0).membership().value()).hasSize(2);
    assertThat(change.handle(people.get(1).membership(), Event.LEAVE, Actor.CANDIDATE).done())
        .isNotNull();
    assertThat(found()).containsExactly(people.get(2).membership().value());
    assertThat(change.handle(people.get(0).membership(), Event.RESUME, Actor.CANDIDATE).done())
        .isNotNull();
    assertThat(found()).hasSize(2);
    set(people.get(0), "expires_on = date '" + kit.today() + "'");
    assertThat(found()).hasSize(2);
    // Midnight in Ottawa, not in Greenwich.
    clock.advance(
        java.time.Duration.between(
                clock.instant(),
                kit.today()
                    .plusDays(1)
                    .atStartOfDay(java.time.ZoneId.of("America/Toronto"))
                    .toInstant())
            .minusMinutes(1));
    assertThat(found()).hasSize(2);
    clock.advance(java.time.Duration.ofMinutes(2));
    assertThat(found()).containsExactly(people.get(2).membership().value());
  }

  @Test
  void wordsAreFoundInEitherLanguageByTheirStemsAndStandNowhereInClear() {
    Person somebody = kit.pool(noor, 1).getFirst();
    long[] tokens =
        context.getBean(WordTokens.class).of("J’ai dirigé des équipes de développement; managing.");
    set(
        somebody,
        "words = '{"
            + Arrays.stream(tokens).mapToObj(String::valueOf).collect(Collectors.joining(","))
            + "}'");
    for (String typed : List.of("équipe", "EQUIPES", "developpement", "manage", "diriger equipe")) {
      assertThat(search.count(words(typed)).matching()).as(typed).isEqualTo(1);
    }
    assertThat(search.count(words("équipe budget")).matching()).isZero();
    assertThat(search.count(words("le")).matching()).isZero();
    assertThat(
            jdbc.sql("select membership_search::text from membership_search")
                .query(String.class)
                .single())
        .doesNotContain("equip", "manag", "dirig", "Tremblay");
  }

  @Test
  void requirementsThatExcludeEachOtherAreNamed() {
    List<Person> people = kit.pool(noor, 2);
    set(people.get(0), "tenures = '{term}', classifications = '{IT-02}'");
    set(people.get(1), "tenures = '{casual}', classifications = '{IT-03}'");
    Requirements asked =
        new Requirements(
            List.of(Classification.parse("IT-02").orElseThrow()),
            List.of(),
            List.of(Tenure.CASUAL),
            List.of(),
            List.of(),
            List.of(),
            "");
    assertThat(search.excluding(asked))
        .containsExactly(new Excluding(Requirement.CLASSIFICATION, Requirement.TENURE));
  }

  private Set<java.util.UUID> found() {
    return look(RequestKit.asking("AS-06"), Within.ALL).people().stream()
        .map(one -> one.membership().value())
        .collect(Collectors.toSet());
  }

  private void set(Person person, String values) {
    jdbc.sql("update membership_search set " + values + " where membership = :id")
        .param("id", person.membership().value())
        .update();
  }

  private static int sum(List<Facets.Facet> facets) {
    return facets.stream().mapToInt(Facets.Facet::people).sum();
  }

  private static ResultLevels levels(String text) {
    return ResultLevels.parse(text).orElseThrow();
  }

  private static LanguageRequirement requirement(String text) {
    return LanguageRequirement.parse(text).orElseThrow();
  }

  private static Requirements languages(LanguageRequirement... all) {
    return new Requirements(
        List.of(), List.of(all), List.of(), List.of(), List.of(), List.of(), "");
  }

  private static Requirements places(String typed) {
    return new Requirements(
        List.of(),
        List.of(),
        List.of(),
        List.of(Location.parse(typed).orElseThrow()),
        List.of(),
        List.of(),
        "");
  }

  private static Requirements words(String typed) {
    return new Requirements(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), typed);
  }

  private static Requirements without(Requirements asked, Requirement one) {
    return new Requirements(
        one == Requirement.CLASSIFICATION ? List.of() : asked.classifications(),
        one == Requirement.LANGUAGE ? List.of() : asked.languages(),
        one == Requirement.TENURE ? List.of() : asked.tenures(),
        one == Requirement.PLACE ? List.of() : asked.places(),
        one == Requirement.ARRANGEMENT ? List.of() : asked.arrangements(),
        asked.criteria(),
        asked.words());
  }
}
