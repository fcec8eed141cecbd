package org.vivier.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.assessment.AssessmentKit;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.rating.Assignment;
import org.vivier.assessment.rating.Consensus;
import org.vivier.assessment.rating.ConsensusRecord;
import org.vivier.assessment.rating.Differences;
import org.vivier.assessment.rating.OpenedCells;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.assessment.rating.ReadAssignment;
import org.vivier.assessment.rating.RecordConsensus;
import org.vivier.assessment.rating.SubmitRating;
import org.vivier.decisions.answers.AnswerEntry;
import org.vivier.decisions.answers.AnswerHistory;
import org.vivier.decisions.answers.AnswersOnFile;
import org.vivier.decisions.deciding.Choice;
import org.vivier.decisions.deciding.Decide;
import org.vivier.decisions.deciding.FlaggedDecisions;
import org.vivier.decisions.deciding.ReleaseLetters;
import org.vivier.decisions.deciding.Suggestion;
import org.vivier.decisions.deciding.UpholdDecision;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.processes.AutomaticMoves;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState;
import org.vivier.processes.Reason;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Relationship;
import org.vivier.processes.criteria.Criteria;
import org.vivier.processes.criteria.CriterionId;
import org.vivier.processes.criteria.Effect;
import org.vivier.processes.criteria.Reopening;
import org.vivier.processes.criteria.SupersedeCriterion;
import org.vivier.processes.criteria.WrittenCriterion;
import org.vivier.staff.StaffMember;
import org.vivier.staff.WhoIs;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff.Colleague;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * What was said is asked again: a conflict comes late, a criterion changes, something is corrected.
 */
@ApplicationsTest
class AskedAgainIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired FlaggedDecisions flags;
  private AssessmentKit kit;
  private SelectionProcess process;
  private StaffMember noor;

  @BeforeEach
  void begin() {
    kit = new AssessmentKit(context, desk);
    kit.empty();
    process = kit.process(2);
    noor = get(WhoIs.class).at(kit.noor.session().token()).orElseThrow();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  /** Hard moment 5: a conflict is declared after the board has agreed. */
  @Test
  void aConflictAfterConsensusKeepsTheRatingAndLetsOthersRate() {
    Colleague sofia = joins();
    ApplicationId one = rated(3);
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.UNDECIDED);
    conflict(kit.etienne, one);
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.IN_STEP);
    assertThat(count("assessment.rating")).as("the ratings stay").isEqualTo(4);
    assertThat(said(one, kit.essential).mark()).as("what was said stands").isEqualTo(3);
    assertThat(said(one, kit.essential).again()).isTrue();
    assertThat(differences(kit.priya)).as("sealed again").isEmpty();
    assertThat(kit.tasks(kit.etienne, kit.essential)).isEmpty();
    Assignment hers = kit.task(kit.priya, one, kit.essential);
    RatingEntry amended =
        new RatingEntry(1, "I think otherwise.", AssessmentKit.said(1).evidence(), "Hm.");
    assertThat(kit.submit(hers, kit.priya.id(), amended))
        .as("who has seen the others’ marks amends nothing")
        .isInstanceOf(SubmitRating.Answer.TooLate.class);
    assertThat(kit.task(sofia, one, kit.essential).isOpen()).isTrue();

    kit.rate(sofia, one, kit.asset, 1);
    kit.rate(sofia, one, kit.essential, 2);
    assertThat(differences(kit.priya)).hasSize(1);
    agree(one, kit.essential, 2);
    assertThat(said(one, kit.essential).mark()).isEqualTo(2);
    assertThat(kit.standing(one).leaning()).isEqualTo(AssessmentState.QUALIFIED);
  }

  @Test
  void aConflictAfterTheDecisionFlagsItAndReversesNothing() {
    Colleague sofia = joins();
    ApplicationId one = rated(3);
    decide(one, DecisionKit.in());
    lettersLeave();
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.QUALIFIED);
    conflict(kit.etienne, one);
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.QUALIFIED);
    assertThat(answer(one).state()).isEqualTo(AnswerState.LEAVING);
    FlaggedDecisions.Flag flag = flags.of(one).orElseThrow();
    assertThat(flag.why()).containsExactly("conflict");

    kit.rate(sofia, one, kit.essential, 3);
    kit.rate(sofia, one, kit.asset, 1);
    assertThat(said(one, kit.essential).again()).isFalse();
    assertThat(flags.of(one)).as("until somebody has looked").isPresent();
    UpholdDecision uphold = get(UpholdDecision.class);
    assertThat(uphold.handle(one, flag.decision(), " ", noor).problems())
        .containsExactly(Problem.REASON_MISSING);
    assertThat(uphold.handle(one, flag.decision(), "Sofia says the same.", noor).done())
        .isNotNull();
    assertThat(flags.of(one)).isEmpty();
    assertThat(jdbc.sql("select note from decision_upheld").query(byte[].class).single())
        .asString(java.nio.charset.StandardCharsets.UTF_8)
        .doesNotContain("Sofia");
    AnswerEntry upheld = get(AnswerHistory.class).of(one).getLast();
    assertThat(upheld.kind()).isEqualTo("upheld");
    assertThat(upheld.by()).isEqualTo(noor.actor());
    assertThat(upheld.note()).as("colleagues read why it stands").isEqualTo("Sofia says the same.");
    assertThat(
            get(AnswersOnFile.class)
                .of(List.of(one), Map.of(one, get(DataKeys.class).of(dataKey(one)))))
        .as("and so does the merit file")
        .extracting(AnswersOnFile.Of::entry)
        .contains(upheld);
  }

  private DataKeyId dataKey(ApplicationId application) {
    return jdbc.sql("select data_key_id from application where id = :id")
        .param("id", application.value())
        .query((row, n) -> DataKeyId.in(row))
        .single();
  }

  @Test
  void aHeldLetterOfAFlaggedDecisionWaitsAndNobodyDecidesMeanwhile() {
    joins();
    ApplicationId one = rated(3);
    decide(one, DecisionKit.in());
    conflict(kit.etienne, one);
    lettersLeave();
    assertThat(answer(one).state()).isEqualTo(AnswerState.HELD);
    ApplicationId other = rated(3);
    conflict(kit.etienne, other);
    assertThat(tryToDecide(other, DecisionKit.in()).problems())
        .containsExactly(Problem.ASKED_AGAIN);
    DecisionId decision = Objects.requireNonNull(answer(one).decision());
    get(UpholdDecision.class).handle(one, decision, "It can wait for nobody.", noor);
    lettersLeave();
    assertThat(answer(one).state()).isEqualTo(AnswerState.LEAVING);
  }

  @Test
  void aLateConflictWhereMarksDifferLeavesAWayOn() {
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    kit.rate(kit.priya, one, kit.essential, 1);
    kit.rate(kit.etienne, one, kit.essential, 3);
    var cell = differences(kit.priya).getFirst().cell();
    RecordConsensus record = get(RecordConsensus.class);
    assertThat(record.giveToOthers(process.id(), cell, kit.priya.id().actor()))
        .isEqualTo(RecordConsensus.Others.NOT_OPEN);
    conflict(kit.etienne, one);
    assertThat(differences(kit.priya)).as("sealed until somebody else has rated").isEmpty();
    Colleague sofia = joins();
    assertThat(
            get(org.vivier.assessment.rating.GiveOutMissing.class)
                .handle(process, kit.noor.id().actor()))
        .isPositive();
    kit.rate(sofia, one, kit.essential, 1);
    assertThat(said(one, kit.essential).passed()).isFalse();
  }

  /** Hard moment 3: who passed is asked again when a criterion is tightened, and nobody else. */
  @Test
  void aTightenedCriterionIsAskedAgainOfThoseWhoPassed() {
    ApplicationId in = rated(3);
    ApplicationId out = rated(1);
    decide(in, DecisionKit.in());
    lettersLeave();
    assertThat(kit.standing(in).state()).isEqualTo(AssessmentState.QUALIFIED);
    String old = kit.task(kit.priya, in, kit.essential).token();
    Reopening preview = get(SupersedeCriterion.class).preview(kit.essential, Effect.TIGHTENED);
    assertThat(preview.passes()).isOne();
    assertThat(preview.fails()).isZero();
    assertThat(preview.decisions()).isOne();
    supersede(kit.essential, Effect.TIGHTENED);

    assertThat(flags.of(in).orElseThrow().why()).containsExactly("criterion");
    assertThat(kit.standing(in).state())
        .as("flagged, not reversed")
        .isEqualTo(AssessmentState.QUALIFIED);
    assertThat(get(ReadAssignment.class).handle(old, kit.priya.id())).isEmpty();
    Assignment again = kit.task(kit.priya, in, kit.essential);
    var read = get(ReadAssignment.class).handle(again.token(), kit.priya.id()).orElseThrow();
    assertThat(again.isOpen()).isTrue();
    assertThat(read.before().orElseThrow().why()).isEqualTo("criterion");
    assertThat(read.before().orElseThrow().rating().said().given()).isEqualTo(3);
    assertThat(kit.task(kit.priya, out, kit.essential).isOpen()).isFalse();
    assertThat(said(out, kit.essential).again()).isFalse();
    assertThat(said(in, kit.asset).again()).isFalse();

    kit.rate(kit.priya, in, kit.essential, 1);
    assertThat(opened(in)).as("sealed until both have rated again").containsExactly(1, 1, 3, 3);
    assertThat(get(OpenedCells.class).sealed(process.id())).contains(again.id());
    kit.rate(kit.etienne, in, kit.essential, 1);
    assertThat(opened(in)).as("each once").containsExactly(1, 1, 1, 1, 3, 3);
    assertThat(get(OpenedCells.class).sealed(process.id())).doesNotContain(again.id());
    assertThat(said(in, kit.essential).passed()).isFalse();
    assertThat(said(in, kit.essential).criterionVersion()).isEqualTo(2);
    assertThat(kit.standing(in).state()).isEqualTo(AssessmentState.QUALIFIED);
  }

  @Test
  void aLoosenedCriterionIsAskedAgainOfThoseWhoFailedAndThePostingMustSaySo() {
    ApplicationId in = rated(3);
    ApplicationId out = rated(1);
    ApplicationId sealed = kit.apply(process, "Luce Zqz", Language.EN);
    kit.start(process, sealed);
    kit.rate(kit.priya, sealed, kit.essential, 3);
    supersede(kit.essential, Effect.LOOSENED);
    assertThat(kit.standing(out).state()).isEqualTo(AssessmentState.IN_STEP);
    assertThat(kit.standing(in).state()).isEqualTo(AssessmentState.UNDECIDED);
    assertThat(kit.task(kit.priya, sealed, kit.essential).isOpen())
        .as("rated by a reading that holds no more, and nobody has seen it")
        .isTrue();
    assertThat(count("cell_reopened")).as("what was sealed needs no other round").isOne();
    kit.rate(kit.priya, out, kit.essential, 2);
    kit.rate(kit.etienne, out, kit.essential, 2);
    assertThat(kit.standing(out).leaning()).isEqualTo(AssessmentState.QUALIFIED);

    clock.advance(Duration.ofDays(60));
    get(AutomaticMoves.class).handle();
    assertThat(
            ProcessKit.reasons(
                kit.processes.tryMove(process, Move.of(ProcessState.Event.COMPLETE))))
        .contains(Reason.POSTING_NOT_AMENDED, Reason.POSTING_NOT_EXTENDED);
  }

  @Test
  void anotherWordingAsksNobody() {
    ApplicationId one = rated(3);
    supersede(kit.essential, Effect.WORDING);
    assertThat(kit.standing(one).state()).isEqualTo(AssessmentState.UNDECIDED);
    assertThat(count("cell_reopened")).isZero();
  }

  /** Hard moment 7: a correction after rating. */
  @Test
  void aCorrectionAsksOnlyWhereEvidenceChanged() {
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    kit.rate(kit.priya, one, kit.essential, 3);
    kit.rate(kit.etienne, one, kit.essential, 3);
    kit.rate(kit.priya, one, kit.asset, 1);
    kit.correct(one, "I rewrote forty standard letters.\nCalls about them fell by half.");
    assertThat(said(one, kit.essential).again()).as("what was quoted stands").isFalse();
    assertThat(kit.task(kit.priya, one, kit.asset).isOpen()).isFalse();
    assertThat(kit.task(kit.etienne, one, kit.asset).snapshot())
        .as("what nobody has rated is rated as it reads now")
        .isEqualTo(2);

    kit.correct(one, "I rewrote fifty standard letters.\nCalls about them fell by half.");
    assertThat(said(one, kit.essential).again()).isTrue();
    assertThat(said(one, kit.essential).mark()).as("stands until replaced").isEqualTo(3);
    Assignment again = kit.task(kit.priya, one, kit.essential);
    assertThat(again.isOpen()).isTrue();
    assertThat(again.snapshot()).isEqualTo(3);
    assertThat(kit.task(kit.priya, one, kit.asset).isOpen()).isTrue();
    kit.rate(kit.priya, one, kit.essential, 2);
    kit.rate(kit.etienne, one, kit.essential, 2);
    assertThat(said(one, kit.essential).mark()).isEqualTo(2);
  }

  @Test
  void theReasonGrowsFromCriterionEvidenceAndWhatWasSaid() {
    ApplicationId one = rated(1);
    var to = get(CandidateLetters.class).find(one).orElseThrow();
    var out = new Choice(DecisionOutcome.ELIMINATED, Ground.MERIT, kit.essential, "");
    assertThat(get(Suggestion.class).of(process, out, to))
        .contains(
            get(Criteria.class)
                .find(process.id(), kit.essential)
                .orElseThrow()
                .written()
                .text()
                .english(),
            "“I rewrote forty standard letters.”",
            "Forty letters with a counted effect.");
  }

  private Colleague joins() {
    Colleague sofia = kit.staff.colleague("Sofia Marchetti", Language.EN);
    kit.member(process.id(), sofia, EnumSet.allOf(Language.class), kit.step);
    return sofia;
  }

  /** Both rate everything, alike. */
  private ApplicationId rated(int mark) {
    ApplicationId one = kit.apply(process, "Robin Zqx", Language.EN);
    kit.start(process, one);
    for (Colleague who : List.of(kit.priya, kit.etienne)) {
      kit.rate(who, one, kit.asset, 1);
    }
    for (Colleague who : List.of(kit.priya, kit.etienne)) {
      kit.rate(who, one, kit.essential, mark);
    }
    return one;
  }

  private void conflict(Colleague who, ApplicationId of) {
    clock.advance(Duration.ofSeconds(1));
    get(ConflictsOfInterest.class)
        .declare(process.id(), who.id().value(), of.value(), Relationship.FAMILY, who.id().actor());
  }

  private void supersede(CriterionId id, Effect effect) {
    clock.advance(Duration.ofSeconds(1));
    var before = get(Criteria.class).find(process.id(), id).orElseThrow();
    WrittenCriterion written = before.written();
    ProcessKit.done(
        get(SupersedeCriterion.class)
            .handle(
                process.id(),
                id,
                before.version(),
                new WrittenCriterion(
                    written.kind(),
                    written.quality(),
                    written.code(),
                    new Bilingual("Ten years of it", "Dix ans de cela"),
                    written.screening()),
                effect,
                "The manager said so.",
                ProcessKit.NOOR));
  }

  private void agree(ApplicationId one, CriterionId criterion, int mark) {
    var cell =
        differences(kit.priya).stream()
            .map(Differences.Open::cell)
            .filter(open -> open.application().equals(one) && open.criterion().equals(criterion))
            .findFirst()
            .orElseThrow();
    assertThat(
            get(RecordConsensus.class)
                .handle(process.id(), cell, mark, "We read it together.", kit.priya.id().actor()))
        .isEqualTo(RecordConsensus.Answer.RECORDED);
  }

  private Consensus said(ApplicationId one, CriterionId criterion) {
    return get(ConsensusRecord.class).of(one, kit.standing(one).dataKey()).stream()
        .filter(word -> word.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  private List<Differences.Open> differences(Colleague who) {
    return get(Differences.class).of(who.id().value(), process.id());
  }

  /** The marks of all ratings that may be told, from the lowest. */
  private List<Integer> opened(ApplicationId one) {
    return get(OpenedCells.class)
        .ratings(List.of(one), Map.of(one, get(DataKeys.class).of(kit.standing(one).dataKey())))
        .stream()
        .map(each -> java.util.Objects.requireNonNull(each.said()).given())
        .sorted()
        .toList();
  }

  private Answer answer(ApplicationId one) {
    return get(Answers.class).find(one).orElseThrow();
  }

  private Attempt<Answer, Problem> tryToDecide(ApplicationId one, Choice choice) {
    return get(Decide.class).handle(one, answer(one).revision(), choice, noor);
  }

  private void decide(ApplicationId one, Choice choice) {
    assertThat(tryToDecide(one, choice).problems()).isEmpty();
  }

  private void lettersLeave() {
    clock.advance(Duration.ofMinutes(31));
    while (get(ReleaseLetters.class).handle() > 0) {
      // The next ones.
    }
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private <T> T get(Class<T> type) {
    return context.getBean(type);
  }
}
