package org.vivier.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.ToldAnswers;
import org.vivier.applications.staff.AllowLateSubmission;
import org.vivier.authoring.Sources;
import org.vivier.correspondence.Bounce;
import org.vivier.correspondence.LetterId;
import org.vivier.correspondence.RecordBounce;
import org.vivier.decisions.answers.AnswerReturned;
import org.vivier.decisions.answers.SetAnswering;
import org.vivier.decisions.deciding.Choice;
import org.vivier.decisions.deciding.ConfirmDecision;
import org.vivier.decisions.deciding.Decide;
import org.vivier.decisions.deciding.ReverseDecision;
import org.vivier.decisions.deciding.UndoDecision;
import org.vivier.format.Language;
import org.vivier.letters.LetterMoved.Fate;
import org.vivier.letters.ReceivedLetters;
import org.vivier.platform.SampleTime;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.processes.AutomaticMoves;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.Reason;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion;
import org.vivier.staff.StaffMember;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.vault.DataKeyId;

/** Deciding, taking back, looking twice, telling, reversing. */
@ApplicationsTest
class DecisionsIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired Decisions decisions;
  @Autowired ToldAnswers told;
  @Autowired UndoDecision undo;
  @Autowired ReverseDecision reverse;
  private DecisionKit kit;
  private StaffMember noor;
  private StaffMember priya;

  @BeforeEach
  void begin() {
    kit = new DecisionKit(context, desk);
    kit.empty();
    noor = kit.adviser("Noor Haddad");
    priya = kit.adviser("Priya Singh");
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  /** Whoever tries the program out sees the letter soon; real people have time to take it back. */
  @Test
  void onlyALetterOfTheSamplesIsHeldForTwoMinutes() {
    SelectionProcess process = kit.open();
    HoldTime hold = kit.get(HoldTime.class);
    assertThat(hold.of(process.id())).hasMinutes(30);
    TablesOwner.of(kit.get(DatabaseAccess.class)).sql("update posting set sample = true").update();
    assertThat(hold.of(process.id())).hasMinutes(2);
    SampleTime.at(clock.instant(), () -> assertThat(hold.of(process.id())).hasMinutes(30));
  }

  @Test
  void theCandidateSeesNothingBeforeTheLetterHasLeftAndThenWhatItSays() {
    SelectionProcess process = kit.open();
    ApplicationId id = kit.applies(process);
    assertThat(kit.decide(id, kit.out(process), noor).result()).isPresent();
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.HELD);
    assertThat(told.to(id)).isEmpty();
    clock.advance(Duration.ofMinutes(29));
    assertThat(kit.letters(id)).isEmpty();
    kit.lettersLeave();
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.LEAVING);
    assertThat(told.to(id).orElseThrow().forCandidate(Language.FR)).contains("n’est pas retenue");
    assertThat(context.getBean(ReceivedLetters.class).to(dataKey(id)).getFirst())
        .satisfies(letter -> {
          assertThat(letter.language()).isEqualTo(Language.FR);
          assertThat(letter.body()).contains(DecisionKit.REASON, "Elle n’est pas retenue");
        });
    kit.letter(id, Fate.HANDED_OVER);
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.SENT);
  }

  @Test
  void oneEssentialOrAListedGroundEliminatesAndNothingElse() {
    SelectionProcess process = kit.open();
    ApplicationId id = kit.applies(process);
    var asset = kit.processes.criteria().of(process.id()).of(Criterion.Kind.ASSET).getFirst().id();
    var eliminated = DecisionOutcome.ELIMINATED;
    assertThat(problems(id, new Choice(null, null, null, "x")))
        .containsExactly(Problem.OUTCOME_MISSING);
    assertThat(problems(id, new Choice(eliminated, null, null, "")))
        .containsExactly(Problem.GROUND_MISSING, Problem.REASON_MISSING);
    assertThat(problems(id, new Choice(eliminated, Ground.MERIT, null, "x")))
        .containsExactly(Problem.CRITERION_MISSING);
    assertThat(problems(id, new Choice(eliminated, Ground.MERIT, asset, "x")))
        .containsExactly(Problem.CRITERION_CHANGED);
    assertThat(problems(id, new Choice(eliminated, Ground.CANCELLED, null, "x")))
        .containsExactly(Problem.GROUND_BAD);
    assertThat(problems(id, new Choice(eliminated, Ground.AREA, null, "x".repeat(100_000))))
        .containsExactly(Problem.REASON_LONG);
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.DUE);
    assertThat(kit.decide(id, new Choice(eliminated, Ground.AREA, null, "Hors zone."), noor).done())
        .isNotNull();
    assertThatThrownBy(() ->
            owner()
                .sql(
                    """
                    insert into decision (id, application_id, process_id, outcome, ground,
                      reason, language, decided_by, decided_at)
                    values (:new, :id, :process, 'eliminated', 'merit', '\\x00', 'en', :new,
                      now())
                    """)
                .param("new", UUID.randomUUID())
                .param("id", id.value())
                .param("process", process.id().value())
                .update())
        .hasMessageContaining("decision_check");
  }

  @Test
  void takesBackUntilTheLetterLeavesAndNotAfter() {
    SelectionProcess process = kit.open();
    ApplicationId id = kit.applies(process);
    Answer held = kit.decide(id, kit.out(process), noor).result().orElseThrow();
    DecisionId decision = Objects.requireNonNull(held.decision());
    assertThat(undo.handle(id, decision, priya.actor()).done()).isNotNull();
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.DUE);
    assertThat(undo.handle(id, decision, priya.actor()).problems())
        .containsExactly(Problem.NOT_NOW);
    kit.lettersLeave();
    assertThat(kit.letters(id)).isEmpty();

    DecisionId again =
        Objects.requireNonNull(
            kit.decide(id, DecisionKit.in(), noor).result().orElseThrow().decision());
    kit.lettersLeave();
    assertThat(undo.handle(id, again, noor.actor()).problems()).containsExactly(Problem.NOT_NOW);
    assertThat(kit.letters(id)).containsExactly("decision");
  }

  @Test
  void ofTwoWhoDecideTheSecondIsToldAndADoubleClickDecidesOnce() {
    SelectionProcess process = kit.open();
    ApplicationId id = kit.applies(process);
    int seen = kit.answer(id).revision();
    Decide decide = context.getBean(Decide.class);
    assertThat(decide.handle(id, seen, kit.out(process), noor).done()).isNotNull();
    assertThat(decide.handle(id, seen, DecisionKit.in(), priya).problems())
        .containsExactly(Problem.NOT_NOW);
    assertThat(decisions.of(id)).hasSize(1);
  }

  @Test
  void aSecondPersonLooksWhereThatIsConfigured() {
    SelectionProcess process = kit.open();
    context.getBean(SetAnswering.class).handle(process.id(), null, true, noor.actor());
    ApplicationId id = kit.applies(process);
    Answer prepared = kit.decide(id, kit.out(process), noor).result().orElseThrow();
    assertThat(prepared.state()).isEqualTo(AnswerState.PREPARED);
    DecisionId decision = Objects.requireNonNull(prepared.decision());
    assertThat(TestStaff.elsewhere(context, noor))
        .containsExactly("One decision of yours waits for a second look");
    assertThat(TestStaff.elsewhere(context, priya)).as("it waits for her").isEmpty();
    ConfirmDecision confirm = context.getBean(ConfirmDecision.class);
    assertThat(confirm.confirm(id, decision, noor).problems()).containsExactly(Problem.SAME_PERSON);
    kit.lettersLeave();
    assertThat(kit.letters(id)).isEmpty();
    assertThat(confirm.sendBack(id, decision, "Quel critère ?", priya).done()).isNotNull();
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.DUE);

    Answer second = kit.decide(id, kit.out(process), noor).result().orElseThrow();
    assertThat(confirm.confirm(id, Objects.requireNonNull(second.decision()), priya).result())
        .isPresent();
    kit.lettersLeave();
    assertThat(kit.letters(id)).containsExactly("decision");
  }

  @Test
  void whatLeftIsReversedByANewDecisionAndEverybodyJudgedAlikeIsListed() {
    SelectionProcess process = kit.open();
    ApplicationId id = kit.told(process, kit.out(process), noor);
    ApplicationId alike = kit.told(process, kit.out(process), noor);
    kit.told(process, kit.out(process), priya);
    kit.told(process, DecisionKit.in(), noor);
    int revision = kit.answer(id).revision();
    assertThat(reverse.handle(id, revision, "", noor).problems())
        .containsExactly(Problem.REASON_MISSING);
    Decision reversed =
        reverse.handle(id, revision, "Nous avons mal lu.", noor).result().orElseThrow();
    assertThat(kit.answer(id).state()).as("held like every letter").isEqualTo(AnswerState.SENT);
    assertThat(kit.letters(id)).containsExactly("decision");
    DecisionId first = Objects.requireNonNull(kit.answer(id).reversal()).decision();
    assertThat(reverse.handle(id, kit.answer(id).revision(), "Deux fois.", noor).problems())
        .containsExactly(Problem.NOT_NOW);
    assertThat(undo.handle(id, first, noor.actor()).problems()).isEmpty();
    assertThat(kit.answer(id).reversal()).isNull();
    kit.lettersLeave();
    assertThat(kit.letters(id)).as("taken back").containsExactly("decision");
    assertThat(reverse.handle(id, kit.answer(id).revision(), "Nous avons mal lu.", noor).done())
        .isNotNull();
    kit.lettersLeave();
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.DUE);
    assertThat(kit.letters(id)).containsExactly("decision", "decision");
    assertThat(told.to(id).orElseThrow().goesOn()).isTrue();
    assertThat(decisions.alike(reversed)).extracting(Decision::application).containsExactly(alike);

    assertThat(kit.decide(id, DecisionKit.in(), noor).result()).isPresent();
    kit.lettersLeave();
    assertThat(told.to(id).orElseThrow().outcome()).isEqualTo("qualified");
    assertThat(decisions.of(id)).hasSize(4);
  }

  @Test
  void aLetterThatCameBackComesBackToItsOwnerWhoCanTellInAnotherWay() {
    SelectionProcess process = kit.open();
    ApplicationId id = kit.applies(process);
    assertThat(kit.decide(id, kit.out(process), noor).result()).isPresent();
    kit.lettersLeave();
    UUID letter = Objects.requireNonNull(kit.answer(id).letter());
    owner()
        .sql("update letter set state = 'sent', sent_at = now() where id = :id")
        .param("id", letter)
        .update();
    kit.letter(id, Fate.HANDED_OVER);
    context.getBean(RecordBounce.class).handle(new Bounce(new LetterId(letter), "5.1.1"));
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.BOUNCED);

    AnswerReturned returned = context.getBean(AnswerReturned.class);
    assertThat(returned.again(id, noor.actor()).result().orElseThrow().state())
        .isEqualTo(AnswerState.LEAVING);
    kit.letter(id, Fate.NOT_DELIVERED);
    assertThat(returned.tell(id, " ", noor.actor()).problems())
        .containsExactly(Problem.REASON_MISSING);
    assertThat(returned.tell(id, "Par téléphone.", noor.actor()).result().orElseThrow().state())
        .isEqualTo(AnswerState.TOLD);
  }

  @Test
  void aProcessIsNotCompletedWhileAnybodyIsUnansweredAndTheRefusalNamesThem() {
    SelectionProcess process = kit.open();
    ApplicationId due = kit.applies(process);
    ApplicationId bounced = kit.told(process, kit.out(process), noor);
    kit.letter(bounced, Fate.NOT_DELIVERED);
    kit.told(process, DecisionKit.in(), noor);
    clock.advance(Duration.ofDays(31));
    kit.processes.get(AutomaticMoves.class).handle();
    var refused = kit.processes.tryMove(process, Move.of(Event.COMPLETE));
    assertThat(ProcessKit.reasons(refused))
        .containsExactlyInAnyOrder(Reason.UNANSWERED, Reason.LETTERS_RETURNED);
    assertThat(refused.refusals())
        .extracting(refusal -> refusal.in(Language.FR))
        .anyMatch(text -> text.contains(kit.answer(due).reference()))
        .anyMatch(text -> text.contains(kit.answer(bounced).reference()));

    context.getBean(AnswerReturned.class).tell(bounced, "Par téléphone.", noor.actor());
    assertThat(kit.decide(due, DecisionKit.in(), noor).result()).isPresent();
    assertThat(ProcessKit.reasons(kit.processes.tryMove(process, Move.of(Event.COMPLETE))))
        .containsExactly(Reason.UNANSWERED);
    kit.lettersLeave();
    assertThat(ProcessKit.reasons(kit.processes.tryMove(process, Move.of(Event.COMPLETE))))
        .containsExactly(Reason.LETTERS_LEAVING);
    kit.letter(due, Fate.HANDED_OVER);
    kit.processes.move(process, Move.of(Event.COMPLETE));
    var second = kit.processes.tryMove(process, Move.of(Event.COMPLETE));
    assertThat(ProcessKit.reasons(second)).containsExactly(Reason.NOT_IN_STATE);
    assertThat(reverse.handle(due, kit.answer(due).revision(), "Trop tard.", noor).problems())
        .containsExactly(Problem.PROCESS_NOT_OPEN);
  }

  /** Hard moment 12: two complete it in the same moment. */
  @Test
  void ofTwoWhoCompleteAtOnceOneDoesAndTheOtherIsTold() throws Exception {
    SelectionProcess process = kit.open();
    kit.told(process, DecisionKit.in(), noor);
    clock.advance(Duration.ofDays(31));
    kit.processes.get(AutomaticMoves.class).handle();
    Callable<Set<Reason>> complete =
        () -> ProcessKit.reasons(kit.processes.tryMove(process, Move.of(Event.COMPLETE)));
    List<Set<Reason>> both = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (Future<Set<Reason>> one : pool.invokeAll(List.of(complete, complete))) {
        both.add(one.get());
      }
    }
    assertThat(both).filteredOn(Set::isEmpty).hasSize(1);
    assertThat(both.stream().flatMap(Set::stream))
        .isSubsetOf(Reason.NOT_IN_STATE, Reason.STALE)
        .isNotEmpty();
    assertThat(kit.processes.again(process).state()).isEqualTo(ProcessState.COMPLETED);
  }

  @Test
  void whoMayStillApplyLateKeepsAProcessOpen() {
    SelectionProcess process = kit.open();
    kit.told(process, DecisionKit.in(), noor);
    var draft = desk.completed(Objects.requireNonNull(process.posting()), "late@example.org");
    clock.advance(Duration.ofDays(31));
    kit.processes.get(AutomaticMoves.class).handle();
    context
        .getBean(AllowLateSubmission.class)
        .handle(draft.id(), clock.instant().plus(Duration.ofDays(2)), "alarm", "noor");
    assertThat(ProcessKit.reasons(kit.processes.tryMove(process, Move.of(Event.COMPLETE))))
        .containsExactly(Reason.LATE_APPLICANTS);
    clock.advance(Duration.ofDays(3));
    assertThat(kit.processes.move(process, Move.of(Event.COMPLETE)).state())
        .isEqualTo(ProcessState.COMPLETED);
  }

  @Test
  void inACancelledProcessEverybodyHearsWhoWasNotToldThatTheyGoNoFurther() {
    SelectionProcess process = kit.open();
    ApplicationId in = kit.told(process, DecisionKit.in(), noor);
    ApplicationId out = kit.told(process, kit.out(process), noor);
    ApplicationId held = kit.applies(process);
    assertThat(kit.decide(held, DecisionKit.in(), noor).result()).isPresent();
    // What comes from a folder is closed there; here it belongs to the editor.
    assertThat(context.getBean(Sources.class).takeOver(process.id(), noor.actor())).isTrue();
    kit.processes.move(process, Move.of(Event.CANCEL, "The budget is gone."));
    assertThat(List.of(in, out, held))
        .extracting(id -> kit.answer(id).state())
        .containsExactly(AnswerState.DUE, AnswerState.SENT, AnswerState.DUE);
    assertThat(problems(in, DecisionKit.in())).containsExactly(Problem.PROCESS_NOT_OPEN);
    var cancelled = new Choice(DecisionOutcome.CANCELLED, Ground.CANCELLED, null, "Sans budget.");
    for (ApplicationId id : List.of(in, held)) {
      assertThat(kit.decide(id, cancelled, noor).result()).isPresent();
    }
    kit.lettersLeave();
    kit.letter(in, Fate.HANDED_OVER);
    kit.letter(held, Fate.HANDED_OVER);
    kit.processes.get(AutomaticMoves.class).handle();
    assertThat(kit.processes.again(process).state()).isEqualTo(ProcessState.CANCELLED);
  }

  private List<Problem> problems(ApplicationId id, Choice choice) {
    return kit.decide(id, choice, noor).problems();
  }

  private DataKeyId dataKey(ApplicationId id) {
    return jdbc.sql("select data_key_id from application where id = :id")
        .param("id", id.value())
        .query((row, n) -> DataKeyId.in(row))
        .single();
  }

  private JdbcClient owner() {
    return TablesOwner.of(context.getBean(DatabaseAccess.class));
  }
}
