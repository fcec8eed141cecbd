package org.vivier.pools.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.format.Language;
import org.vivier.letters.ReceivedLetters;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Actor;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.language.AddResult;
import org.vivier.pools.language.LanguageResult.Source;
import org.vivier.pools.language.LanguageResults;
import org.vivier.pools.language.ResultLevel;
import org.vivier.pools.language.Skill;
import org.vivier.pools.membership.ChangeMembership;
import org.vivier.pools.requests.Fault;
import org.vivier.pools.requests.MoveRequest;
import org.vivier.pools.requests.RequestKit;
import org.vivier.pools.requests.RequestKit.Person;
import org.vivier.pools.requests.RequestState;
import org.vivier.pools.requests.Requests;
import org.vivier.pools.requests.StaffingRequest;
import org.vivier.staff.StaffMember;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;

/** From a request to an appointment, and everything that may come between. */
@ApplicationsTest
class ReferralsIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired ProposeReferrals propose;
  @Autowired AskForConsent ask;
  @Autowired AnswerReferral answer;
  @Autowired DecideReferral decide;
  @Autowired LapseReferrals lapse;
  @Autowired PreferenceClaims claims;
  @Autowired ChangeMembership change;
  private RequestKit kit;
  private StaffMember noor;
  private StaffMember tomas;

  @BeforeEach
  void begin() {
    kit = new RequestKit(context, desk);
    kit.empty();
    noor = kit.member(kit.adviser());
    tomas = kit.member(kit.manager());
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void nobodyIsAskedOrReferredWhoPausedMeanwhile() {
    List<Person> people = kit.pool(noor, 2);
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId first = kit.proposed(request, people.get(0), noor);
    ReferralId second = kit.asked(request, people.get(1), noor);
    pause(people.get(0));
    pause(people.get(1));
    assertThat(propose.handle(request, List.of(people.get(0).membership()), noor).done())
        .isEqualTo(new ProposeReferrals.Done(0, 1));
    assertThat(ask.handle(first, null, noor).problems()).containsExactly(Fault.UNAVAILABLE);
    assertThat(answer.yes(second, people.get(1).application(), List.of()).problems())
        .containsExactly(Fault.UNAVAILABLE);
    assertThat(kit.referral(second).state()).isEqualTo(ReferralState.ASKED);
    assertThat(ReferralFlag.of(kit.referral(second), List.of(), clock.instant()))
        .containsExactly(ReferralFlag.PAUSED);
    assertThat(kit.letters(people.get(0))).isEmpty();
    change.handle(people.get(1).membership(), Event.RESUME, Actor.CANDIDATE);
    assertThat(answer.yes(second, people.get(1).application(), List.of()).done()).isNotNull();
    assertThat(kit.referral(second).state()).isEqualTo(ReferralState.REFERRED);
  }

  /** The day is the pool's, and its last second is in time whether or not anything ran since. */
  @Test
  void theLastSecondOfTheDayIsInTimeAndTheNextIsNot() {
    List<Person> people = kit.pool(noor, 2);
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId inTime = kit.asked(request, people.get(0), noor);
    ReferralId late = kit.asked(request, people.get(1), noor);
    Referral asked = kit.referral(late);
    Instant midnight =
        Objects.requireNonNull(asked.answerBy()).plusDays(1).atStartOfDay(asked.zone()).toInstant();
    clock.setTo(midnight.minusMillis(1));
    lapse.handle();
    assertThat(answer.yes(inTime, people.get(0).application(), List.of()).done()).isNotNull();
    clock.setTo(midnight);
    assertThat(answer.yes(late, people.get(1).application(), List.of()).problems())
        .containsExactly(Fault.NOT_NOW);
    assertThat(kit.referral(late).state())
        .as("nobody said no for them")
        .isEqualTo(ReferralState.ASKED);
    lapse.handle();
    assertThat(kit.referral(late).state()).isEqualTo(ReferralState.LAPSED);
  }

  @Test
  void whoeverWaitsSeesWhereItIs() {
    Person somebody = kit.pool(noor, 1).getFirst();
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    assertThat(TestStaff.elsewhere(context, tomas)).containsExactly("HR looks for people");
    ReferralId id = kit.asked(request, somebody, noor);
    assertThat(TestStaff.elsewhere(context, noor))
        .containsExactly("One person was asked whether they want to be referred");
    assertThat(answer.yes(id, somebody.application(), List.of()).done()).isNotNull();
    assertThat(TestStaff.elsewhere(context, noor))
        .containsExactly("One person was referred to the manager");
    assertThat(TestStaff.elsewhere(context, tomas)).as("it is theirs now").isEmpty();
  }

  @Test
  void theLetterIsInThePersonsLanguageAndNoAnswerOrANoHasNoConsequence() {
    List<Person> people = kit.pool(noor, 2);
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId no = kit.asked(request, people.get(0), noor);
    ReferralId silent = kit.asked(request, people.get(1), noor);
    var letter = context.getBean(ReceivedLetters.class).to(kit.referral(no).dataKey()).getFirst();
    assertThat(letter.language()).isEqualTo(Language.FR);
    assertThat(letter.body()).contains("Gestionnaire de produit", "sans conséquence");
    assertThat(answer.no(no, people.get(0).application()).done()).isNotNull();
    assertThat(kit.referral(no).state()).isEqualTo(ReferralState.DECLINED);
    assertThat(kit.membership(people.get(0)).availability().open()).isTrue();
    clock.advance(Duration.ofDays(7));
    lapse.handle();
    assertThat(kit.referral(silent).state()).isEqualTo(ReferralState.ASKED);
    clock.advance(Duration.ofDays(1));
    lapse.handle();
    assertThat(kit.referral(silent).state()).isEqualTo(ReferralState.LAPSED);
    assertThat(answer.yes(silent, people.get(1).application(), List.of()).problems())
        .containsExactly(Fault.NOT_NOW);
    assertThat(kit.letters(people.get(1))).containsExactly("referral-asked", "referral-over");
    assertThat(kit.letters(people.get(0))).containsExactly("referral-asked");
    assertThatThrownBy(() -> answer.yes(silent, people.get(0).application(), List.of()))
        .isInstanceOf(java.util.NoSuchElementException.class);
  }

  @Test
  void nobodyIsAskedInOneLanguageAloneOrForARequestThatIsNotOpen() {
    Person somebody = kit.pool(noor, 1).getFirst();
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId id = kit.proposed(request, somebody, noor);
    jdbc.sql("update staffing_request set title_fr = ''").update();
    assertThat(ask.handle(id, null, noor).problems()).containsExactly(Fault.TITLE_IN_BOTH);
    jdbc.sql("update staffing_request set title_fr = 'Gestionnaire'").update();
    assertThat(ask.handle(id, kit.today().plusDays(1), noor).problems())
        .containsExactly(Fault.ANSWER_BY_SOON);
    assertThat(ask.handle(id, kit.today().plusDays(99), noor).problems())
        .containsExactly(Fault.ANSWER_BY_BAD);
    assertThat(ask.handle(id, null, noor).done()).isNotNull();
    move(request, RequestState.Event.CANCEL);
    assertThat(kit.referral(id).state()).isEqualTo(ReferralState.ENDED);
    assertThat(kit.letters(somebody)).containsExactly("referral-asked", "referral-over");
    assertThat(propose.handle(again(request), List.of(somebody.membership()), noor).problems())
        .containsExactly(Fault.REQUEST_NOT_OPEN);
  }

  @Test
  void ofTwoManagersWhoSelectOnePersonAtOneMomentTheSecondIsTold() throws Exception {
    Person somebody = kit.pool(noor, 1).getFirst();
    StaffMember amina = kit.member(kit.manager());
    ReferralId one = referred(kit.open(tomas, RequestKit.asking("AS-06")), somebody);
    ReferralId other = referred(kit.open(amina, RequestKit.asking("AS-06")), somebody);
    List<Callable<Attempt<Referral, Fault>>> both =
        List.of(() -> select(one, tomas), () -> select(other, amina));
    List<Attempt<Referral, Fault>> outcomes;
    try (var threads = Executors.newFixedThreadPool(2)) {
      outcomes = threads.invokeAll(both).stream().map(ReferralsIntegrationTest::get).toList();
    }
    assertThat(outcomes).filteredOn(tried -> tried.done() != null).hasSize(1);
    assertThat(outcomes)
        .filteredOn(tried -> tried.done() == null)
        .singleElement()
        .satisfies(tried -> assertThat(tried.problems()).containsExactly(Fault.TAKEN));
    ReferralId won = outcomes.getFirst().done() != null ? one : other;
    ReferralId lost = won.equals(one) ? other : one;
    assertThat(
            decide
                .handle(
                    won, kit.referral(won).revision(), ReferralState.Event.DECLINE_OFFER, "", noor)
                .done())
        .isNotNull();
    assertThat(select(lost, won.equals(one) ? amina : tomas).done()).isNotNull();
  }

  @Test
  void theOrderOfPreferenceIsWorkedOutAtTheAppointmentAndRestsOnWhatWasVerified() {
    List<Person> people = kit.pool(noor, 3);
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId veteran = referred(request, people.get(0), Preference.VETERAN);
    ReferralId citizen = referred(request, people.get(1), Preference.CITIZEN);
    ReferralId other = referred(request, people.get(2));
    assertThat(order(request))
        .allSatisfy(place -> assertThat(place.tier()).isEqualTo(Preference.Tier.OTHERS));
    select(other, tomas);
    // Nobody has looked at what they say: that is enough to stop, and not enough to come first.
    assertThat(appoint(other, "").problems()).containsExactly(Fault.ORDER);
    check(veteran, true);
    check(citizen, false);
    assertThat(order(request))
        .extracting(OrderOfPreference.Place::tier)
        .containsExactly(Preference.Tier.VETERANS, Preference.Tier.OTHERS, Preference.Tier.OTHERS);
    assertThat(decide.before(kit.referral(other)))
        .extracting(place -> place.referral().id())
        .containsExactly(veteran);
    // What somebody says again keeps what was found.
    again(people.get(0), Preference.VETERAN);
    assertThat(order(request).getFirst().restsOn()).isNotNull();
    assertThat(
            decide
                .handle(
                    veteran,
                    kit.referral(veteran).revision(),
                    ReferralState.Event.NOT_SELECT,
                    "Wants another region.",
                    tomas)
                .done())
        .isNotNull();
    assertThat(kit.letters(people.get(0))).containsExactly("referral-asked", "referral-over");
    assertThat(appoint(other, "").done()).isNotNull();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from information_schema.columns
                    where table_schema = 'public' and column_name ~ '(rank|tier|preference_order)'
                      and table_name like 'referral%'
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aResultThatEndsDuringAReferralIsFlaggedAndSearchForgetsIt() {
    Person somebody = kit.pool(noor, 1).getFirst();
    kit.results(somebody, Language.EN, "CBC");
    var asked = RequestKit.asking("AS-06", "bilingual-imperative CBC/CBC");
    StaffingRequest request = kit.open(tomas, asked);
    ReferralId id = referred(request, somebody);
    assertThat(ReferralFlag.of(kit.referral(id), asked.languages(), clock.instant())).isEmpty();
    assertThat(
            context
                .getBean(AddResult.class)
                .handle(
                    somebody.application(),
                    new AddResult.Given(
                        Language.EN,
                        Skill.ORAL,
                        ResultLevel.C,
                        kit.today().minusDays(1),
                        kit.today().plusDays(3),
                        Source.TEST_CENTRE),
                    noor.actor()))
        .isEmpty();
    clock.advance(Duration.ofDays(3));
    assertThat(expire()).isZero();
    assertThat(ReferralFlag.of(kit.referral(id), asked.languages(), clock.instant())).isEmpty();
    clock.advance(Duration.ofDays(1));
    assertThat(expire()).isEqualTo(1);
    assertThat(ReferralFlag.of(kit.referral(id), asked.languages(), clock.instant()))
        .containsExactly(ReferralFlag.LANGUAGE);
    assertThat(
            context
                .getBean(LanguageResults.class)
                .standing(kit.referral(id).person(), kit.today())
                .english()
                .toString())
        .isEqualTo("CBX");
  }

  @Test
  void onTheDayAfterItsEndSearchKnowsAResultNoMore() {
    Person somebody = kit.pool(noor, 1).getFirst();
    kit.results(somebody, Language.EN, "CBC");
    assertThat(profile(somebody)).isEqualTo(3 * 25 + 2 * 5 + 3);
    clock.advance(Duration.ofDays(366 * 4));
    expire();
    assertThat(profile(somebody)).isZero();
    assertThat(expire()).isZero();
  }

  @Test
  void anErasedPersonEndsTheirReferralsAndLeavesDatesWithoutWords() {
    Person somebody = kit.pool(noor, 1).getFirst();
    kit.results(somebody, Language.EN, "CBC");
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    ReferralId id = referred(request, somebody, Preference.VETERAN);
    decide.talk(id, kit.today(), "Speaks well of her team.", tomas);
    Referral before = kit.referral(id);
    assertThat(notes(before)).contains("Speaks well of her team.");
    context
        .getBean(EraseApplicant.class)
        .handle(somebody.draft().device(), somebody.application(), EraseApplicant.Extent.THIS_ONE);
    Referral after = kit.referral(id);
    assertThat(after.state()).isEqualTo(ReferralState.ENDED);
    assertThat(after.available()).isNull();
    assertThat(notes(after)).isEmpty();
    assertThat(count("language_result")).isZero();
    assertThat(count("preference_claim")).isZero();
    assertThat(count("referral_event")).isGreaterThan(3);
  }

  @Test
  void everythingIsInTheJournalAndNothingPersonal() {
    Person somebody = kit.pool(noor, 1).getFirst();
    ReferralId id = referred(kit.open(tomas, RequestKit.asking("AS-06")), somebody);
    select(id, tomas);
    assertThat(
            jdbc.sql("select act from journal_record where act like 'referral.%' order by 1")
                .query(String.class)
                .list())
        .contains("referral.propose", "referral.ask", "referral.consent", "referral.select");
  }

  @Test
  void whoLookAtProofAtOneMomentAreAllWrittenDown() {
    StaffingRequest request = kit.open(tomas, RequestKit.asking("AS-06"));
    Referral one =
        kit.referral(referred(request, kit.pool(noor, 1).getFirst(), Preference.VETERAN));
    UUID claim = claims.of(List.of(one.person())).values().iterator().next().getFirst().id();
    assertThat(
            Stream.of(true, false, true, false)
                .map(holds ->
                    CompletableFuture.supplyAsync(() -> claims.check(claim, one, holds, noor)))
                .toList())
        .allSatisfy(looked -> assertThat(looked.join()).isTrue());
    assertThat(count("preference_check")).isEqualTo(4);
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private List<String> notes(Referral referral) {
    return context
        .getBean(Referrals.class)
        .histories(List.of(referral))
        .getOrDefault(referral.id(), List.of())
        .stream()
        .flatMap(entry -> java.util.stream.Stream.ofNullable(entry.note()))
        .toList();
  }

  private int profile(Person person) {
    return jdbc.sql("select profile_en from membership_search where membership = :id")
        .param("id", person.membership().value())
        .query(Integer.class)
        .single();
  }

  private int expire() {
    return context.getBean(org.vivier.pools.language.ExpireResults.class).handle();
  }

  private ReferralId referred(StaffingRequest request, Person person, Preference... said) {
    ReferralId id = kit.asked(request, person, noor);
    assertThat(answer.yes(id, person.application(), List.of(said)).problems()).isEmpty();
    return id;
  }

  private void again(Person person, Preference... said) {
    context
        .getBean(org.springframework.transaction.support.TransactionTemplate.class)
        .executeWithoutResult(
            status -> claims.add(person.application(), List.of(said), Actor.CANDIDATE));
  }

  private void check(ReferralId id, boolean holds) {
    Referral one = kit.referral(id);
    claims
        .of(List.of(one.person()))
        .getOrDefault(one.person(), List.of())
        .forEach(claim -> assertThat(claims.check(claim.id(), one, holds, noor)).isTrue());
  }

  private List<OrderOfPreference.Place> order(StaffingRequest request) {
    List<Referral> all = context.getBean(Referrals.class).of(request.id(), Language.EN);
    return OrderOfPreference.of(all, claims.of(all.stream().map(Referral::person).toList()));
  }

  private Attempt<Referral, Fault> select(ReferralId id, StaffMember by) {
    return decide.handle(id, kit.referral(id).revision(), ReferralState.Event.SELECT, "", by);
  }

  private Attempt<Referral, Fault> appoint(ReferralId id, String reason) {
    return decide.handle(
        id, kit.referral(id).revision(), ReferralState.Event.APPOINT, reason, noor);
  }

  private void pause(Person person) {
    assertThat(change.pause(person.membership(), kit.today().plusDays(20), Actor.CANDIDATE).done())
        .isNotNull();
  }

  private StaffingRequest again(StaffingRequest request) {
    return context.getBean(Requests.class).find(request.id()).orElseThrow();
  }

  private void move(StaffingRequest request, RequestState.Event event) {
    assertThat(
            context
                .getBean(MoveRequest.class)
                .handle(request.id(), again(request).revision(), event, "Changed plans.", tomas)
                .done())
        .isNotNull();
  }

  private static Attempt<Referral, Fault> get(Future<Attempt<Referral, Fault>> future) {
    try {
      return Objects.requireNonNull(future.get());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
