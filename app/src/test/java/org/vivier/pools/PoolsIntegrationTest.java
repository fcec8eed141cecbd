package org.vivier.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.decisions.DecisionKit;
import org.vivier.decisions.deciding.ReverseDecision;
import org.vivier.format.Tenure;
import org.vivier.format.WorkArrangement;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.record.Actor;
import org.vivier.pools.MembershipState.Event;
import org.vivier.pools.keeping.ExtendPool;
import org.vivier.pools.membership.AcceptedTerms;
import org.vivier.pools.membership.AddToPool;
import org.vivier.pools.membership.ChangeMembership;
import org.vivier.pools.membership.Eligible;
import org.vivier.pools.membership.UndoAddingToPool;
import org.vivier.pools.people.LinkPersons;
import org.vivier.pools.people.PersonLinks;
import org.vivier.pools.placement.NotePlacement;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/** Taken in by decision, and everything that may happen afterwards, in whatever order. */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@Import(Desk.class)
class PoolsIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  private PoolKit kit;
  private StaffMember noor;
  private SelectionProcess process;
  private LocalDate today;

  @BeforeEach
  void begin() {
    kit = new PoolKit(context, desk);
    kit.empty();
    noor = kit.decisions.adviser("Noor Haddad");
    process = kit.decisions.open();
    today = LocalDate.parse("2026-06-15");
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void takesInOnlyWhoWasToldAndTakesThemBackWhileTheLetterIsHeld() {
    ApplicationId qualified = kit.qualified(process, noor);
    ApplicationId held = kit.decisions.applies(process);
    kit.decisions.decide(held, DecisionKit.in(), noor);
    Pool pool = kit.pool(noor, process);
    assertThat(kit.get(Eligible.class).notIn(pool.id(), List.of(process.id())))
        .extracting(Eligible.Candidate::application)
        .containsExactly(qualified);

    Membership member = kit.taken(pool, qualified, noor);
    assertThat(kit.found(member, today)).isTrue();
    assertThat(takeIn(pool, qualified).problems()).containsExactly(Problem.NOT_ELIGIBLE);
    assertThat(kit.letters(qualified)).isEmpty();

    assertThat(kit.get(UndoAddingToPool.class).handle(pool.id(), noor.actor())).isEqualTo(1);
    assertThat(kit.found(member, today)).isFalse();
    assertThat(kit.get(UndoAddingToPool.class).handle(pool.id(), noor.actor())).isZero();
    kit.lettersLeave();
    assertThat(kit.letters(qualified)).isEmpty();

    assertThat(kit.taken(pool, qualified, noor).id()).isEqualTo(member.id());
    kit.lettersLeave();
    assertThat(kit.letters(qualified)).containsExactly("taken-in");
    assertThat(kit.get(UndoAddingToPool.class).handle(pool.id(), noor.actor())).isZero();
    assertThat(kit.found(member, today)).isTrue();
  }

  /** One of two advisers was quicker: the other one's choice changes nothing at all. */
  @Test
  void whoIsSlowerTakesInNobody() {
    ApplicationId one = kit.qualified(process, noor);
    ApplicationId two = kit.qualified(process, noor);
    Pool pool = kit.pool(noor, process);
    kit.taken(pool, one, noor);
    Attempt<Integer, Problem> slower =
        kit.get(AddToPool.class)
            .handle(pool.id(), List.of(reference(two), reference(one)), noor.actor());
    assertThat(slower.problems()).containsExactly(Problem.NOT_ELIGIBLE);
    assertThat(kit.get(Memberships.class).of(pool.id())).hasSize(1);
    assertThat(
            kit.get(AddToPool.class)
                .handle(pool.id(), List.of("V-NONE-NONE"), noor.actor())
                .conflict())
        .isTrue();
  }

  @Test
  void isRevokedWhenTheDecisionIsReversedAndRestoredAsItWas() {
    ApplicationId id = kit.qualified(process, noor);
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, id, noor);
    kit.lettersLeave();
    change().pause(member.id(), today.plusDays(10), Actor.CANDIDATE);

    assertThat(
            kit.get(ReverseDecision.class)
                .handle(id, kit.decisions.answer(id).revision(), "Une erreur.", noor)
                .result())
        .isPresent();
    assertThat(state(pool, id)).as("not told yet").isEqualTo(MembershipState.PAUSED);
    kit.decisions.lettersLeave();
    assertThat(state(pool, id)).isEqualTo(MembershipState.REVOKED);
    assertThat(change().handle(member.id(), Event.REJOIN, Actor.CANDIDATE).problems())
        .containsExactly(Problem.NOT_NOW);

    kit.decisions.decide(id, DecisionKit.in(), noor);
    kit.decisions.lettersLeave();
    assertThat(state(pool, id)).isEqualTo(MembershipState.PAUSED);
    assertThat(kit.found(member, today)).isFalse();
    assertThat(kit.found(member, today.plusDays(11))).isTrue();
    kit.lettersLeave();
    assertThat(kit.letters(id)).containsExactly("taken-in", "restored");
  }

  @Test
  void whatMembersDoCountsInTheNextSearchAndNothingIsLost() {
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, kit.qualified(process, noor), noor);
    MembershipId id = member.id();
    assertThat(change().pause(id, today.minusDays(1), Actor.CANDIDATE).problems())
        .containsExactly(Problem.PAUSE_PAST);
    assertThat(change().pause(id, PoolKit.UNTIL.plusDays(1), Actor.CANDIDATE).problems())
        .containsExactly(Problem.PAUSE_LATE);
    assertThat(change().pause(id, null, Actor.CANDIDATE).problems())
        .containsExactly(Problem.UNTIL_MISSING);
    assertThat(change().handle(id, Event.RESUME, Actor.CANDIDATE).problems())
        .containsExactly(Problem.NOT_NOW);
    change().pause(id, today.plusDays(1), Actor.CANDIDATE);
    change().pause(id, today.plusDays(5), Actor.CANDIDATE);
    assertThat(kit.found(member, today.plusDays(5))).isFalse();
    assertThat(kit.found(member, today.plusDays(6))).isTrue();
    change().handle(id, Event.RESUME, Actor.CANDIDATE);
    assertThat(kit.found(member, today)).isTrue();
    change().handle(id, Event.LEAVE, Actor.CANDIDATE);
    assertThat(change().handle(id, Event.LEAVE, Actor.CANDIDATE).conflict()).isTrue();
    assertThat(kit.found(member, today)).isFalse();
    assertThat(change().accept(id, some(), Actor.CANDIDATE).conflict()).isTrue();
    change().handle(id, Event.REJOIN, Actor.CANDIDATE);
    change().accept(id, some(), Actor.CANDIDATE);
    change().accept(id, some(), Actor.CANDIDATE);
    assertThat(searched(id, "tenures")).isEqualTo("{term}");
    assertThat(searched(id, "places")).isEqualTo("{\"Halifax, NS\"}");
    assertThat(searched(id, "classifications")).isEqualTo("{AS-06}");
    assertThat(kinds(id))
        .containsExactly("taken-in", "paused", "paused", "resumed", "left", "rejoined");
  }

  @Test
  void afterTheLastDayNothingIsLeftButLeavingAndAnExtensionBringsAllBack() {
    Pool pool = kit.pool(noor, process);
    ApplicationId id = kit.qualified(process, noor);
    Membership member = kit.taken(pool, id, noor);
    kit.lettersLeave();
    kit.get(TestClock.class).setTo(PoolKit.UNTIL.plusDays(1).atStartOfDay(pool.zone()).toInstant());
    assertThat(kit.found(member, PoolKit.UNTIL.plusDays(1))).isFalse();
    assertThat(change().pause(member.id(), PoolKit.UNTIL.plusDays(1), Actor.CANDIDATE).problems())
        .containsExactly(Problem.PAUSE_LATE);
    LocalDate until = PoolKit.UNTIL.plusYears(1);
    ExtendPool extend = kit.get(ExtendPool.class);
    assertThat(extend.handle(pool.id(), 1, PoolKit.UNTIL, " ", noor).problems())
        .contains(Problem.UNTIL_PAST, Problem.REASON_MISSING);
    assertThat(extend.handle(pool.id(), 1, until, "Jobs are coming.", noor).result()).isPresent();
    assertThat(extend.handle(pool.id(), 1, until.plusDays(9), "Again.", noor).problems())
        .containsExactly(Problem.CHANGED);
    assertThat(kit.found(member, until)).isTrue();
    kit.lettersLeave();
    assertThat(kit.letters(id)).contains("extended");
  }

  @Test
  void remindsOnceBeforeTheEndAndAsksOnceAYear() {
    Pool pool = kit.pool(noor, process);
    ApplicationId id = kit.qualified(process, noor);
    kit.taken(pool, id, noor);
    kit.lettersLeave();
    kit.get(TestClock.class).advance(Duration.ofDays(364));
    kit.lettersLeave();
    assertThat(kit.letters(id)).containsExactly("taken-in");
    kit.get(TestClock.class).advance(Duration.ofDays(1));
    kit.lettersLeave();
    kit.lettersLeave();
    assertThat(kit.letters(id)).containsExactly("taken-in", "interest");
    kit.get(TestClock.class)
        .setTo(PoolKit.UNTIL.minusDays(31).atStartOfDay(pool.zone()).toInstant());
    kit.lettersLeave();
    assertThat(kit.letters(id)).hasSize(2);
    kit.get(TestClock.class).advance(Duration.ofDays(1));
    kit.lettersLeave();
    kit.lettersLeave();
    assertThat(kit.letters(id)).containsExactly("taken-in", "interest", "expiring");
  }

  @Test
  void whoIsErasedIsFoundByNobodyAndTheRestStays() {
    Pool pool = kit.pool(noor, process);
    ApplicationId id = kit.qualified(process, noor);
    Membership member = kit.taken(pool, id, noor);
    DataKeyId dataKey =
        kit.get(JdbcClient.class)
            .sql("select data_key_id from application where id = :id")
            .param("id", id.value())
            .query((row, n) -> DataKeyId.in(row))
            .single();
    kit.get(DataKeys.class).erase(dataKey);
    kit.lettersLeave();
    assertThat(kit.letters(id)).isEmpty();
    assertThat(kit.found(member, today)).isFalse();
    assertThat(searched(member.id(), "places")).isEmpty();
    assertThat(state(pool, id)).isEqualTo(MembershipState.LEFT);
  }

  @Test
  void placementsOfOnePersonDontOverlapWhereTheyMustNot() {
    Pool pool = kit.pool(noor, process);
    Membership member = kit.taken(pool, kit.qualified(process, noor), noor);
    NotePlacement place = kit.get(NotePlacement.class);
    MembershipId id = member.id();
    LocalDate end = today.plusMonths(6);
    assertThat(place.handle(id, Tenure.TERM, today, null, true, noor).problems())
        .containsExactly(Problem.TO_MISSING);
    assertThat(place.handle(id, Tenure.INDETERMINATE, today, end, true, noor).problems())
        .containsExactly(Problem.TO_NONE);
    assertThat(place.handle(id, Tenure.TERM, end, today, true, noor).problems())
        .containsExactly(Problem.TO_BEFORE_FROM);
    UUID term = place.handle(id, Tenure.TERM, today, end, true, noor).result().orElseThrow();
    assertThat(place.handle(id, Tenure.ACTING, today, end, true, noor).result()).isPresent();
    assertThat(kit.found(member, today)).as("on term and acting").isTrue();
    assertThat(place.handle(id, Tenure.INDETERMINATE, end, null, true, noor).problems())
        .containsExactly(Problem.OVERLAP);
    place.withdraw(id, term, noor);
    place.withdraw(id, term, noor);
    assertThat(place.handle(id, Tenure.INDETERMINATE, end, null, false, noor).result()).isPresent();
    assertThat(kit.found(member, today)).as("wanted to leave").isFalse();
  }

  @Test
  void aLinkOfTwoPersonsIsUndoneAsIfItHadNeverBeen() {
    SelectionProcess other = kit.decisions.open();
    Pool one = kit.pool(noor, process);
    Pool two = kit.pool(noor, other);
    ApplicationId first = kit.qualified(process, noor);
    ApplicationId second = kit.qualified(other, noor);
    Membership member = kit.taken(one, first, noor);
    kit.taken(two, second, noor);
    LinkPersons link = kit.get(LinkPersons.class);
    assertThat(link.handle(member, reference(first), "The same.", noor).problems())
        .containsExactly(Problem.SAME_PERSON);
    assertThat(link.handle(member, "V-0000-0000", "Hm.", noor).problems())
        .containsExactly(Problem.OTHER_UNKNOWN);
    assertThat(link.handle(member, reference(second), "She told us.", noor).result()).isPresent();
    assertThat(link.handle(member, reference(second), "She told us.", noor).result()).isPresent();
    assertThat(kit.member(one, first).person()).isEqualTo(kit.member(two, second).person());
    PersonLinks links = kit.get(PersonLinks.class);
    assertThat(links.of(second)).hasSize(1);
    assertThat(links.of(second).getFirst().reason()).isEqualTo("She told us.");

    UUID made = links.of(first).getFirst().id();
    assertThat(link.undo(kit.member(two, second), made, "Another Jordan.", noor).result())
        .isPresent();
    assertThat(kit.member(one, first).person()).isEqualTo(member.person());
    assertThat(kit.member(two, second).person().value()).isEqualTo(second.value());
    assertThat(links.of(first).getFirst().undoneReason()).isEqualTo("Another Jordan.");
  }

  private ChangeMembership change() {
    return kit.get(ChangeMembership.class);
  }

  private static AcceptedTerms some() {
    return new AcceptedTerms(
        Set.of(Tenure.TERM),
        List.of(org.vivier.format.Location.parse("Halifax, NS").orElseThrow()),
        Set.of(WorkArrangement.REMOTE),
        Set.of());
  }

  private Attempt<Integer, Problem> takeIn(Pool pool, ApplicationId id) {
    return kit.get(AddToPool.class).handle(pool.id(), List.of(reference(id)), noor.actor());
  }

  private String reference(ApplicationId id) {
    return Objects.requireNonNull(kit.decisions.answer(id).reference());
  }

  private MembershipState state(Pool pool, ApplicationId id) {
    return kit.member(pool, id).standing().state();
  }

  private String searched(MembershipId id, String column) {
    Optional<String> found =
        kit.get(JdbcClient.class)
            .sql(
                "select cast(%s as text) from membership_search where membership = :id"
                    .formatted(column))
            .param("id", id.value())
            .query(String.class)
            .optional();
    return found.orElse("");
  }

  private List<String> kinds(MembershipId id) {
    return kit.get(JdbcClient.class)
        .sql("select kind from membership_event where membership = :id order by ordinal")
        .param("id", id.value())
        .query((row, n) -> row.getString(1))
        .list();
  }
}
