package org.vivier.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.assessment.AssessmentState.Event;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.Differences;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.RecordConsensus;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.assessment.rating.SubmitRating.Answer;
import org.vivier.assessment.waves.Draw;
import org.vivier.assessment.waves.DrawLots;
import org.vivier.assessment.waves.Draws;
import org.vivier.assessment.waves.SetAside;
import org.vivier.assessment.waves.StartWave;
import org.vivier.format.Language;
import org.vivier.platform.Sha256;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.processes.plan.Method;
import org.vivier.staff.Recusals;
import org.vivier.staff.Role;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestStaff.Colleague;

/** Waves, tasks, ratings, consensus: the facts and what follows from them. */
@ApplicationsTest
class AssessmentIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;
  private AssessmentKit kit;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void aWaveGivesEachAssessorEveryCellInAnOrderOfTheirOwnByTokensThatSayNothing() {
    SelectionProcess process = kit.process(2);
    ApplicationId[] all = new ApplicationId[8];
    for (int i = 0; i < all.length; i++) {
      all[i] = kit.apply(process, "Person " + i + " Zq" + i, Language.EN);
    }
    assertThat(kit.standing(all[0]).state()).isEqualTo(AssessmentState.WAITING);
    assertThat(kit.start(process, all)).isEqualTo(new StartWave.Answer.Started(8, List.of()));
    assertThat(kit.standing(all[0]).state()).isEqualTo(AssessmentState.IN_STEP);
    List<ApplicationId> ofPriya = applications(kit.tasks(kit.priya, kit.essential));
    List<ApplicationId> ofEtienne = applications(kit.tasks(kit.etienne, kit.essential));
    assertThat(ofPriya).containsExactlyInAnyOrder(all);
    assertThat(ofEtienne).containsExactlyInAnyOrder(all);
    assertThat(ofPriya).as("one time in 40,320 they are equal").isNotEqualTo(ofEtienne);
    assertThat(kit.tasks(kit.priya, kit.asset)).hasSize(8);
    assertThat(
            jdbc.sql("select count(distinct token) from assignment").query(Integer.class).single())
        .isEqualTo(32);
  }

  @Test
  void onlyThoseAreGivenItWhoWorkInTheLanguageThatTheCandidateChose() {
    SelectionProcess process = kit.process(1, EnumSet.of(Language.FR), Method.SCREENING);
    ApplicationId english = kit.apply(process, "Robin Zqx", Language.EN);
    ApplicationId french = kit.apply(process, "Luce Zqy", Language.FR);
    kit.start(process, english, french);
    assertThat(applications(kit.tasks(kit.etienne, kit.essential))).containsExactly(french);
    assertThat(applications(kit.tasks(kit.priya, kit.essential)))
        .containsExactlyInAnyOrder(english, french);
    Assignment his = kit.task(kit.etienne, french, kit.essential);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into assignment (id, token, process_id, application_id, snapshot,
                      step_id, criterion_id, assessor, language, place, given_at)
                    select gen_random_uuid(), reverse(token), process_id, :other, 1, step_id,
                      criterion_id, assessor, 'en', place, given_at
                    from assignment where id = :id
                    """)
                .param("other", english.value())
                .param("id", his.id())
                .update())
        .rootCause()
        .hasMessageContaining("in this language");
  }

  @Test
  void aBoardWithoutEnoughPeopleLetsThoseWaitWhomItCannotAssess() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    declare(process, kit.etienne, one, Relationship.FRIEND);
    assertThat(kit.start(process, one))
        .isEqualTo(new StartWave.Answer.TooFew(List.of(kit.standing(one).reference())));
    ApplicationId other = kit.apply(process, "Luce Zqy", Language.FR);
    assertThat(kit.start(process, one, other))
        .isEqualTo(new StartWave.Answer.Started(1, List.of(kit.standing(one).reference())));
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.WAITING);
  }

  @Test
  void equalMarksNeedNoMeetingAndAllCellsOfTheLastStepLeadToADecision() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = started(process);
    assertThat(kit.rate(kit.priya, one, kit.essential, 3)).isInstanceOf(Answer.Submitted.class);
    assertThat(count("cell_unsealed")).isZero();
    assertThat(kit.rate(kit.etienne, one, kit.essential, 3)).isInstanceOf(Answer.Submitted.class);
    assertThat(count("cell_unsealed")).isOne();
    assertThat(jdbc.sql("select how from consensus").query(String.class).single())
        .isEqualTo("agreement");
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.IN_STEP);
    kit.rate(kit.priya, one, kit.asset, 1);
    kit.rate(kit.etienne, one, kit.asset, 1);
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.UNDECIDED);
    assertThat(kit.standing(one).leaning()).isEqualTo(AssessmentState.QUALIFIED);
  }

  @Test
  void oneFailedEssentialEliminatesWhateverTheAssetsAre() {
    SelectionProcess process = kit.process(1);
    ApplicationId one = started(process);
    kit.rate(kit.priya, one, kit.asset, 3);
    kit.rate(kit.priya, one, kit.essential, 1);
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.UNDECIDED);
    assertThat(kit.standing(one).leaning()).isEqualTo(AssessmentState.ELIMINATED);
  }

  @Test
  void whoMeetsAStepGoesOnToTheNextWithItsTasks() {
    SelectionProcess process =
        kit.process(1, EnumSet.allOf(Language.class), Method.SCREENING, Method.INTERVIEW);
    ApplicationId one = started(process);
    kit.rate(kit.priya, one, kit.asset, 0);
    kit.rate(kit.priya, one, kit.essential, 2);
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.IN_STEP);
    assertThat(kit.standing(one).step()).isNotEqualTo(kit.step);
    assertThat(kit.tasks(kit.etienne, kit.essential)).hasSize(2);
    Assignment interview =
        kit.tasks(kit.priya, kit.essential).stream()
            .filter(Assignment::isOpen)
            .findFirst()
            .orElseThrow();
    assertThat(
            kit.submit(interview, kit.priya.id(), new RatingEntry(1, "Hesitant.", List.of(), null)))
        .isInstanceOf(Answer.Submitted.class);
    assertThat(kit.standing(one).leaning())
        .as("a failure in a later step is not forgotten because of an earlier one")
        .isEqualTo(AssessmentState.ELIMINATED);
  }

  @Test
  void differingMarksWaitForTheBoard() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = started(process);
    kit.rate(kit.priya, one, kit.essential, 1);
    assertThat(differences(kit.priya, process)).as("one mark differs from none").isEmpty();
    kit.rate(kit.etienne, one, kit.essential, 3);
    assertThat(count("consensus")).isZero();
    List<Differences.Open> open = differences(kit.priya, process);
    assertThat(open).hasSize(1);
    RecordConsensus record = context.getBean(RecordConsensus.class);
    var by = kit.priya.id().actor();
    assertThat(record.handle(process.id(), open.getFirst().cell(), 7, "x", by))
        .isEqualTo(RecordConsensus.Answer.MARK_WRONG);
    assertThat(record.handle(process.id(), open.getFirst().cell(), 2, " ", by))
        .isEqualTo(RecordConsensus.Answer.REASON_WRONG);
    assertThat(record.handle(process.id(), open.getFirst().cell(), 2, "Counted effect.", by))
        .isEqualTo(RecordConsensus.Answer.RECORDED);
    assertThat(record.handle(process.id(), open.getFirst().cell(), 2, "Counted effect.", by))
        .isEqualTo(RecordConsensus.Answer.NOT_OPEN);
    assertThat(jdbc.sql("select passed from consensus").query(Boolean.class).single()).isTrue();
  }

  @Test
  void refusesWhatCannotCountAndADoubleClickMakesOneRating() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = started(process);
    Assignment task = kit.task(kit.priya, one, kit.essential);
    assertThat(kit.submit(task, kit.priya.id(), RatingEntry.NOTHING))
        .isEqualTo(
            new Answer.Wrong(
                List.of(SubmitRating.Fault.MARK_MISSING, SubmitRating.Fault.REASON_MISSING)));
    assertThat(kit.submit(task, kit.priya.id(), new RatingEntry(9, "x", List.of(), null)))
        .isEqualTo(new Answer.Wrong(List.of(SubmitRating.Fault.MARK_NOT_ON_SCALE)));
    assertThat(kit.submit(task, kit.priya.id(), new RatingEntry(2, "x", List.of(), null)))
        .isEqualTo(new Answer.Wrong(List.of(SubmitRating.Fault.EVIDENCE_MISSING)));
    assertThat(
            kit.submit(
                task,
                kit.priya.id(),
                new RatingEntry(
                    2, "x", List.of(new RatingEntry.Evidence("statement", 5, 999)), null)))
        .isEqualTo(new Answer.Wrong(List.of(SubmitRating.Fault.EVIDENCE_OUTSIDE)));
    assertThat(
            kit.submit(
                task, kit.priya.id(), new RatingEntry(0, "x".repeat(100_000), List.of(), null)))
        .isEqualTo(new Answer.Wrong(List.of(SubmitRating.Fault.REASON_LONG)));
    assertThat(kit.submit(task, kit.priya.id(), AssessmentKit.said(2)))
        .isInstanceOf(Answer.Submitted.class);
    assertThat(kit.submit(task, kit.priya.id(), AssessmentKit.said(2)))
        .isInstanceOf(Answer.Already.class);
    assertThat(kit.submit(task, kit.priya.id(), AssessmentKit.said(3)))
        .isInstanceOf(Answer.Different.class);
    assertThat(count("assessment.rating")).isOne();
    RatingEntry amended =
        new RatingEntry(
            3, "Twice, with a count.", AssessmentKit.said(3).evidence(), "I misread it.");
    assertThat(kit.submit(task, kit.priya.id(), amended)).isInstanceOf(Answer.Submitted.class);
    assertThat(count("assessment.rating")).as("nothing is overwritten").isEqualTo(2);
  }

  @Test
  void ratingsAreSealedInTheDatabaseAndImmutable() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = started(process);
    kit.rate(kit.priya, one, kit.essential, 3);
    byte[] content = jdbc.sql("select content from assessment.rating").query(byte[].class).single();
    assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("Forty");
    assertThatThrownBy(() -> jdbc.sql("update assessment.rating set content = ''::bytea").update())
        .rootCause()
        .hasMessageContaining("permission denied");
    kit.rate(kit.etienne, one, kit.essential, 3);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into assessment.rating
                    select assignment_id, 2, 1, content, submitted_at from assessment.rating limit 1
                    """)
                .update())
        .rootCause()
        .hasMessageContaining("are open");
  }

  /** Hard moment 1: both last ratings at once. */
  @Test
  void twoLastRatingsAtOnceBothCountAndOpenTheCellOnce() throws Exception {
    SelectionProcess process = kit.process(2);
    for (int round = 0; round < 5; round++) {
      ApplicationId one = started(process);
      List<Callable<Answer>> both =
          List.of(
              () -> kit.rate(kit.priya, one, kit.essential, 3),
              () -> kit.rate(kit.etienne, one, kit.essential, 1));
      try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
        for (Future<Answer> answer : pool.invokeAll(both)) {
          assertThat(answer.get()).isInstanceOf(Answer.Submitted.class);
        }
      }
      assertThat(
              jdbc.sql("select count(*) from cell_unsealed where application_id = :id")
                  .param("id", one.value())
                  .query(Integer.class)
                  .single())
          .isOne();
      assertThat(differences(kit.priya, process)).hasSize(round + 1);
    }
    assertThat(
            jdbc.sql("select count(*) from journal_record where act = 'assessment.ratings-opened'")
                .query(Integer.class)
                .single())
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void whoComesTooLateIsToldAndKeepsTheirWords() {
    SelectionProcess process = kit.process(1);
    ApplicationId one = started(process);
    Assignment his = kit.task(kit.etienne, one, kit.essential);
    kit.rate(kit.priya, one, kit.essential, 3);
    assertThat(kit.submit(his, kit.etienne.id(), AssessmentKit.said(1)))
        .isInstanceOf(Answer.TooLate.class);
    assertThat(count("assessment.rating_draft")).isOne();
    assertThat(count("assessment.rating")).isOne();
  }

  /** Hard moment 4: an assessor turns out to be a candidate. */
  @Test
  void anAssessorWhoAppliesIsShutOutAndTheirRatingsDoNotCount() {
    SelectionProcess process = kit.process(1);
    ApplicationId one = started(process);
    kit.staff.colleague("Margaret Osei", Language.EN).with(Role.ADMINISTRATOR);
    kit.rate(kit.etienne, one, kit.asset, 3);
    kit.apply(process, "Étienne Lavoie", Language.FR, kit.etienne.address(), "Moi aussi.");
    assertThat(context.getBean(Recusals.class).of(kit.etienne.id())).contains(process.id().scope());
    ApplicationId later = kit.apply(process, "Robin Zqz", Language.EN);
    kit.start(process, later);
    assertThat(applications(kit.tasks(kit.etienne, kit.essential))).doesNotContain(later);
  }

  @Test
  void aConflictTakesTheTaskAndItsRatingOut() {
    SelectionProcess process = kit.process(2);
    ApplicationId one = started(process);
    kit.rate(kit.etienne, one, kit.essential, 3);
    declare(process, kit.etienne, one, Relationship.FAMILY);
    assertThat(kit.tasks(kit.etienne, kit.essential)).isEmpty();
    kit.rate(kit.priya, one, kit.essential, 3);
    assertThat(count("cell_unsealed")).as("one counts, two are needed").isZero();
  }

  @Test
  void whoIsTakenOutHasEndedAndWhoIsSetAsideIsRecalled() {
    SelectionProcess process = kit.process(1);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    SetAside aside = context.getBean(SetAside.class);
    var by = kit.noor.id().actor();
    assertThat(aside.handle(process.id(), List.of(one), "The first ten are assessed.", by)).isOne();
    assertThat(kit.start(process, one)).isInstanceOf(StartWave.Answer.Nobody.class);
    assertThat(aside.recall(process.id(), one, by)).isTrue();
    assertThat(aside.recall(process.id(), one, by)).isFalse();
    kit.start(process, one);
    TablesOwner.of(context.getBean(DatabaseAccess.class))
        .sql("update application set state = 'removed' where id = :id")
        .param("id", one.value())
        .update();
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.ENDED);
    assertThat(kit.standing(one).underneath()).isEqualTo(AssessmentState.IN_STEP);
    assertThat(
            jdbc.sql("select reason from assessment_event where event = 'set-aside'")
                .query(byte[].class)
                .single())
        .asString(StandardCharsets.UTF_8)
        .doesNotContain("first ten");
  }

  @Test
  void aDrawByLotCanBeDoneAgainByAnybody() {
    SelectionProcess process = kit.process(1);
    for (int i = 0; i < 7; i++) {
      kit.apply(process, "Person Zq" + i, Language.EN);
    }
    DrawLots lots = context.getBean(DrawLots.class);
    var by = kit.noor.id().actor();
    assertThat(lots.prepare(process, 8, by)).isEmpty();
    Draw prepared = lots.prepare(process, 3, by).orElseThrow();
    assertThat(lots.draw(process, prepared.id(), by)).isInstanceOf(DrawLots.Answer.Drawn.class);
    assertThat(lots.draw(process, prepared.id(), by)).isInstanceOf(DrawLots.Answer.NotOpen.class);
    Draw drawn = context.getBean(Draws.class).find(process.id(), prepared.id()).orElseThrow();
    assertThat(HexFormat.of().formatHex(Sha256.of(HexFormat.of().parseHex(drawn.seed()))))
        .isEqualTo(drawn.commitment());
    List<String> again =
        drawn.pool().stream()
            .sorted(
                Comparator.comparing(reference ->
                    HexFormat.of()
                        .formatHex(
                            Sha256.of(
                                (drawn.seed() + " " + reference)
                                    .getBytes(StandardCharsets.US_ASCII)))))
            .limit(3)
            .toList();
    assertThat(
            jdbc.sql("select reference from assessment_now where state = 'in-step'")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(again);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_record
                    where act = 'assessment.draw-prepared' and record like :commitment
                    """)
                .param("commitment", "%" + drawn.commitment() + "%")
                .query(Integer.class)
                .single())
        .isOne();
  }

  /** Random lives: facts, what is stored of them and what the page would say never disagree. */
  @Test
  void whereItStandsIsWhatTheFactsLeadToInRandomLives() {
    SelectionProcess process = kit.process(1);
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    for (int seed = 0; seed < 20; seed++) {
      Random dice = new Random(seed);
      for (int i = 0; i < 12; i++) {
        CurrentAssessment now = kit.standing(one);
        List<Event> possible = new ArrayList<>(now.state().events());
        if (possible.isEmpty()) {
          break;
        }
        Event event = possible.get(dice.nextInt(possible.size()));
        transactions.executeWithoutResult(status -> live(process, one, event));
        assertThat(kit.standing(one).state()).isEqualTo(now.state().on(event).orElseThrow());
        assertThat(folded(one)).isEqualTo(kit.standing(one).state());
      }
    }
    assertThatThrownBy(
            () -> jdbc.sql("update assessment_standing set state = 'qualified'").update())
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into assessment_event (application_id, ordinal, process_id, event,
                      from_state, to_state, actor, at)
                    values (:id, 1, :process, 'qualify', 'waiting', 'qualified', 'program', now())
                    """)
                .param("id", one.value())
                .param("process", process.id().value())
                .update())
        .isInstanceOf(Exception.class);
  }

  private void live(SelectionProcess process, ApplicationId one, Event event) {
    if (event == Event.START_WAVE) {
      kit.start(process, one);
      return;
    }
    CurrentAssessment locked = context.getBean(CurrentAssessments.class).lock(one).orElseThrow();
    context
        .getBean(MoveAssessment.class)
        .handle(
            locked,
            new MoveAssessment.Fact(
                process.id(),
                event,
                event == Event.SET_ASIDE || event == Event.RECALL ? null : kit.step,
                null,
                event == Event.SET_ASIDE ? "A reason." : null,
                kit.noor.id().actor()));
  }

  private AssessmentState folded(ApplicationId one) {
    AssessmentState state = AssessmentState.WAITING;
    for (String event :
        jdbc.sql("select event from assessment_event where application_id = :id order by ordinal")
            .param("id", one.value())
            .query((row, n) -> row.getString(1))
            .list()) {
      state = state.on(Event.ofCode(event).orElseThrow()).orElseThrow();
    }
    return state;
  }

  private ApplicationId started(SelectionProcess process) {
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    assertThat(kit.start(process, one)).isInstanceOf(StartWave.Answer.Started.class);
    return one;
  }

  private void declare(
      SelectionProcess process, Colleague who, ApplicationId of, Relationship relationship) {
    context
        .getBean(ConflictsOfInterest.class)
        .declare(process.id(), who.id().value(), of.value(), relationship, who.id().actor());
  }

  private List<Differences.Open> differences(Colleague who, SelectionProcess process) {
    return context.getBean(Differences.class).of(who.id().value(), process.id());
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private static List<ApplicationId> applications(List<Assignment> tasks) {
    return tasks.stream().map(Assignment::application).toList();
  }
}
