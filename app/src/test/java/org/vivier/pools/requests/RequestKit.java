package org.vivier.pools.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.decisions.DecisionKit;
import org.vivier.format.Classification;
import org.vivier.format.Language;
import org.vivier.format.LanguageRequirement;
import org.vivier.format.Tenure;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.record.Actor;
import org.vivier.pools.Availability;
import org.vivier.pools.Membership;
import org.vivier.pools.MembershipId;
import org.vivier.pools.Memberships;
import org.vivier.pools.Pool;
import org.vivier.pools.keeping.MakePool;
import org.vivier.pools.keeping.WrittenPool;
import org.vivier.pools.language.AddResult;
import org.vivier.pools.language.LanguageResult.Source;
import org.vivier.pools.language.ResultLevel;
import org.vivier.pools.language.Skill;
import org.vivier.pools.membership.AddToPool;
import org.vivier.pools.referral.AskForConsent;
import org.vivier.pools.referral.ProposeReferrals;
import org.vivier.pools.referral.Referral;
import org.vivier.pools.referral.ReferralId;
import org.vivier.pools.referral.Referrals;
import org.vivier.pools.search.Requirements;
import org.vivier.processes.Bilingual;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMember;
import org.vivier.staff.WhoIs;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/** Pools with people in them, and requests for them, for tests. */
public final class RequestKit {
  public final DecisionKit decisions;
  private final ApplicationContext context;
  private final Desk desk;

  public RequestKit(ApplicationContext context, Desk desk) {
    this.context = context;
    this.desk = desk;
    this.decisions = new DecisionKit(context, desk);
  }

  public void empty() {
    TablesOwner.empty(
        get(DatabaseAccess.class), "staffing_request", "staffing_request_series", "pool");
    decisions.empty();
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public StaffMember member(Colleague colleague) {
    return get(WhoIs.class).at(colleague.session().token()).orElseThrow();
  }

  public Colleague adviser() {
    return TestStaff.in(context).colleague("Noor Haddad", Language.EN).with(Role.HR_ADVISER);
  }

  public Colleague manager() {
    return TestStaff.in(context).colleague("Tomas Reyes", Language.EN).with(Role.HIRING_MANAGER);
  }

  /** Somebody who applied, qualified and is in the pool. */
  public record Person(Draft draft, ApplicationId application, MembershipId membership) {}

  /** People who applied in French to one process, qualified and were taken into one new pool. */
  public List<Person> pool(StaffMember adviser, int people) {
    SelectionProcess process = decisions.open();
    List<Draft> drafts = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Draft draft =
          desk.complete(
              desk.begin(Objects.requireNonNull(process.posting()), Language.FR),
              UUID.randomUUID() + "@example.org");
      references.add(desk.reference(draft));
      drafts.add(draft);
    }
    drafts.forEach(draft ->
        assertThat(decisions.decide(draft.id(), DecisionKit.in(), adviser).done()).isNotNull());
    decisions.lettersLeave();
    Pool pool =
        Objects.requireNonNull(
            get(MakePool.class)
                .handle(
                    new WrittenPool(
                        new Bilingual("Product managers", "Gestionnaires de produit"),
                        List.of(process),
                        today().plusYears(1),
                        true),
                    adviser)
                .done());
    assertThat(get(AddToPool.class).handle(pool.id(), references, adviser.actor()).done())
        .isEqualTo(people);
    get(TestClock.class).advance(Duration.ofMinutes(31));
    return drafts.stream()
        .map(draft ->
            new Person(draft, draft.id(), get(Memberships.class).of(draft.id()).getFirst().id()))
        .toList();
  }

  public LocalDate today() {
    return Availability.today(get(TestClock.class), ZoneId.of("America/Toronto"));
  }

  public Membership membership(Person person) {
    return get(Memberships.class).find(person.membership()).orElseThrow();
  }

  /** A verified result in each skill: {@code results(person, EN, "CBC")}. */
  public void results(Person person, Language language, String levels) {
    List<Skill> skills = List.of(Skill.READING, Skill.WRITING, Skill.ORAL);
    for (Skill skill : skills) {
      ResultLevel level =
          ResultLevel.ofSign(String.valueOf(levels.charAt(skills.indexOf(skill)))).orElseThrow();
      assertThat(
              get(AddResult.class)
                  .handle(
                      person.application(),
                      new AddResult.Given(
                          language,
                          skill,
                          level,
                          today().minusDays(30),
                          level == ResultLevel.E ? null : today().plusYears(4),
                          Source.TEST_CENTRE),
                      Actor.PROGRAM))
          .isEmpty();
    }
  }

  public static Requirements asking(String classification, String... languages) {
    return new Requirements(
        List.of(Classification.parse(classification).orElseThrow()),
        Arrays.stream(languages).map(one -> LanguageRequirement.parse(one).orElseThrow()).toList(),
        List.of(Tenure.INDETERMINATE),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  public static Need need(Requirements requirements) {
    return new Need(
        new Bilingual("Product manager", "Gestionnaire de produit"),
        requirements,
        1,
        null,
        "You lead a small team.");
  }

  /** A request that its manager sent. */
  public StaffingRequest open(StaffMember manager, Requirements requirements) {
    StaffingRequest begun =
        Objects.requireNonNull(get(SaveRequest.class).begin(need(requirements), manager).done());
    return Objects.requireNonNull(
        get(MoveRequest.class)
            .handle(begun.id(), begun.revision(), RequestState.Event.SEND, "", manager)
            .done());
  }

  public ReferralId proposed(StaffingRequest request, Person person, StaffMember adviser) {
    assertThat(
            Objects.requireNonNull(
                    get(ProposeReferrals.class)
                        .handle(request, List.of(person.membership()), adviser)
                        .done())
                .proposed())
        .isEqualTo(1);
    return get(Referrals.class).of(request.id(), Language.EN).stream()
        .filter(one -> one.membership().equals(person.membership()))
        .map(Referral::id)
        .findFirst()
        .orElseThrow();
  }

  public ReferralId asked(StaffingRequest request, Person person, StaffMember adviser) {
    ReferralId id = proposed(request, person, adviser);
    assertThat(get(AskForConsent.class).handle(id, null, adviser).problems()).isEmpty();
    return id;
  }

  public Referral referral(ReferralId id) {
    return get(Referrals.class).find(id, Language.EN).orElseThrow();
  }

  /** Kinds of letters about referrals that a person got. */
  public List<String> letters(Person person) {
    return get(JdbcClient.class)
        .sql(
            """
            select l.kind from letter l join application a on a.data_key_id = l.data_key_id
            where a.id = :id and l.kind like 'referral-%' order by l.written_at
            """)
        .param("id", person.application().value())
        .query((row, n) -> row.getString(1))
        .list();
  }
}
