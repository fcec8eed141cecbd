package org.vivier.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.format.Language;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.board.BoardMember;
import org.vivier.processes.board.BoardRole;
import org.vivier.processes.board.ChangeBoard;
import org.vivier.processes.board.WrittenMember;
import org.vivier.processes.criteria.AddCriterion;
import org.vivier.processes.criteria.Criterion;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.plan.Method;
import org.vivier.processes.plan.StepId;
import org.vivier.testing.TestClock;

/**
 * Nothing is made ready with a fault, each fault is named, and each leads to where it is mended.
 */
@SpringBootTest
class ReadinessIntegrationTest {
  @Autowired ApplicationContext context;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  private ProcessKit kit;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    kit.empty();
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  /** Each breaks one thing in a set-up that was whole. */
  private Map<Reason, Consumer<SelectionProcess>> faults() {
    Map<Reason, Consumer<SelectionProcess>> faults = new TreeMap<>();
    faults.put(
        Reason.CLASSIFICATION_MISSING,
        process -> change(process, facts -> without(facts, List.of(), facts.positions())));
    faults.put(
        Reason.POSITIONS_MISSING,
        process -> change(process, facts -> without(facts, facts.classifications(), null)));
    faults.put(
        Reason.CLOSING_TOO_SOON,
        process -> change(process, facts -> facts.with(ProcessKit.closingAt("2026-06-15T23:59"))));
    faults.put(
        Reason.ESSENTIAL_WITHOUT_CELL,
        process -> kit.criterion(process.id(), Kind.ESSENTIAL, Quality.KNOWLEDGE));
    faults.put(
        Reason.CRITERION_PROPOSED,
        process ->
            ProcessKit.done(
                kit.get(AddCriterion.class)
                    .propose(
                        process.id(),
                        ProcessKit.written(Kind.ASSET, Quality.OTHER),
                        ProcessKit.NOOR)));
    faults.put(
        Reason.METHOD_NOT_EVALUATED,
        process -> {
          StepId step = kit.step(process.id(), Method.INTERVIEW, 1);
          kit.cell(process.id(), step, asset(process).id(), null);
          assign(process, step);
        });
    faults.put(
        Reason.STEP_WITHOUT_CELLS,
        process -> {
          StepId step = kit.step(process.id(), Method.PORTFOLIO, 1);
          kit.evaluate(process.id(), step);
          assign(process, step);
        });
    faults.put(
        Reason.LANGUAGE_NOT_COVERED,
        process ->
            changeMember(
                process,
                kit.amelie(),
                old ->
                    new WrittenMember(
                        old.role(), Set.of(Language.FR), old.steps(), old.hoursPerWeek())));
    faults.put(
        Reason.CHAIR_MISSING,
        process ->
            changeMember(
                process,
                kit.tomas(),
                old ->
                    new WrittenMember(
                        BoardRole.ASSESSOR, old.languages(), old.steps(), old.hoursPerWeek())));
    return faults;
  }

  @Test
  void aWholeSetUpIsReadyAndCanBePublished() {
    SelectionProcess whole = kit.whole();
    assertThat(kit.faults(whole)).isEmpty();
    SelectionProcess published =
        kit.move(kit.move(whole, Move.of(Event.CHECK)), Move.of(Event.PUBLISH));
    assertThat(published.publishedAt()).isEqualTo(clock.instant());
    assertThat(kit.criteria().of(whole.id()).all()).allMatch(Criterion::used);
  }

  @Test
  void eachFaultIsNamedAlone() {
    faults()
        .forEach((reason, fault) -> {
          SelectionProcess process = kit.whole();
          fault.accept(process);
          assertThat(kit.faults(process)).containsExactly(reason);
          assertThat(ProcessKit.reasons(kit.tryMove(process, Move.of(Event.CHECK))))
              .containsExactly(reason);
          assertThat(kit.again(process).state()).isEqualTo(ProcessState.DRAFT);
        });
  }

  /** Random sets of faults: exactly those are named, whatever the order they came in. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void allFaultsAreNamedAtOnce(long seed) {
    Random random = new Random(seed);
    List<Reason> reasons = new ArrayList<>(faults().keySet());
    Collections.shuffle(reasons, random);
    Set<Reason> some = EnumSet.copyOf(reasons.subList(0, 1 + random.nextInt(reasons.size())));
    SelectionProcess process = kit.whole();
    some.forEach(reason -> Objects.requireNonNull(faults().get(reason)).accept(process));
    assertThat(kit.faults(process)).as("seed %d", seed).isEqualTo(some);
  }

  @Test
  void aFaultThatComesBetweenReadyAndPublishedStopsPublishing() {
    SelectionProcess ready = kit.move(kit.whole(), Move.of(Event.CHECK));
    BoardMember chair = kit.boards().of(ready.id()).chair().orElseThrow();
    ProcessKit.done(kit.get(ChangeBoard.class).remove(ready.id(), chair.id(), ProcessKit.NOOR));
    assertThat(ProcessKit.reasons(kit.tryMove(ready, Move.of(Event.PUBLISH))))
        .contains(Reason.CHAIR_MISSING, Reason.TOO_FEW_ASSESSORS);
    assertThat(kit.again(ready).state()).isEqualTo(ProcessState.READY);
  }

  @Test
  void anEmptyDraftIsToldEverythingWithALinkToEach() {
    SelectionProcess draft =
        ProcessKit.done(
            kit.get(CreateProcess.class)
                .handle(
                    ProcessFacts.of(
                        new Bilingual("Analyst", "Analyste"),
                        Audience.INTERNAL,
                        new ProcessDates(ProcessKit.OTTAWA, null, Closing.DATE, null)),
                    false,
                    ProcessKit.NOOR));
    List<Refusal> refusals = kit.get(MoveProcess.class).preview(draft.id(), Event.CHECK);
    assertThat(refusals)
        .extracting(Refusal::reason)
        .containsExactly(
            Reason.CLASSIFICATION_MISSING,
            Reason.TENURE_MISSING,
            Reason.LANGUAGE_REQUIREMENT_MISSING,
            Reason.LOCATION_MISSING,
            Reason.WORK_ARRANGEMENT_MISSING,
            Reason.POSITIONS_MISSING,
            Reason.AREA_MISSING,
            Reason.CLOSING_MISSING,
            Reason.ESSENTIAL_MISSING,
            Reason.STEPS_MISSING);
    assertThat(refusals)
        .allSatisfy(
            refusal -> assertThat(refusal.at() != null || refusal.place() != Place.FACTS).isTrue());
  }

  /** The program asks first; whoever finds a way round it meets the database. */
  @Test
  void theDatabaseRefusesToPublishWhatIsNotWhole() {
    SelectionProcess process = kit.whole();
    kit.criterion(process.id(), Kind.ESSENTIAL, Quality.KNOWLEDGE);
    jdbc.sql("update selection_process set state = 'ready' where id = :id")
        .param("id", process.id().value())
        .update();
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    update selection_process set state = 'published', published_at = now()
                    where id = :id
                    """)
                .param("id", process.id().value())
                .update())
        .rootCause()
        .hasMessageContaining("has no cell with a pass mark");
  }

  private Criterion asset(SelectionProcess process) {
    return kit.criteria().of(process.id()).of(Kind.ASSET).getFirst();
  }

  private void assign(SelectionProcess process, StepId step) {
    for (var staff : List.of(kit.tomas(), kit.amelie())) {
      changeMember(
          process,
          staff,
          old -> {
            Set<StepId> steps = new java.util.HashSet<>(old.steps());
            steps.add(step);
            return new WrittenMember(old.role(), old.languages(), steps, old.hoursPerWeek());
          });
    }
  }

  private void changeMember(
      SelectionProcess process, java.util.UUID staff, UnaryOperator<WrittenMember> change) {
    BoardMember member = kit.boards().of(process.id()).ofStaff(staff).orElseThrow();
    ProcessKit.done(
        kit.get(ChangeBoard.class)
            .change(
                process.id(),
                member.id(),
                member.revision(),
                change.apply(member.written()),
                ProcessKit.NOOR));
  }

  private void change(SelectionProcess process, UnaryOperator<ProcessFacts> change) {
    SelectionProcess now = kit.again(process);
    ProcessKit.done(
        kit.get(ChangeFacts.class)
            .handle(now.id(), now.revision(), change.apply(now.facts()), ProcessKit.NOOR));
  }

  private static ProcessFacts without(
      ProcessFacts facts,
      List<org.vivier.format.Classification> classifications,
      @org.jspecify.annotations.Nullable Integer positions) {
    return new ProcessFacts(
        facts.title(),
        facts.audience(),
        facts.area(),
        classifications,
        facts.tenures(),
        facts.termLength(),
        facts.languageRequirements(),
        facts.locations(),
        facts.workArrangement(),
        positions,
        facts.salary(),
        facts.dates());
  }
}
