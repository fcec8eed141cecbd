package org.vivier.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.platform.record.Actor;
import org.vivier.processes.ProcessState.Event;
import org.vivier.testing.TestClock;

/** What the table of states doesn't know doesn't happen to a process, and nothing happens half. */
@SpringBootTest
class MoveProcessIntegrationTest {
  private static final List<Event> EVENTS = List.of(Event.values());

  private static final java.util.concurrent.atomic.AtomicInteger LATER =
      new java.util.concurrent.atomic.AtomicInteger();
  private static final String WHY = "The board asked for it.";

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

  @ParameterizedTest
  @EnumSource
  void everyEventGoesThroughTheTable(ProcessState state) {
    for (Event event : Event.values()) {
      SelectionProcess process = in(state);
      if (event == Event.DEADLINE) {
        clock.advance(Duration.ofDays(100));
      }
      long journal = kit.journal();
      var outcome = kit.tryMove(process, move(event));
      var next = state.on(event);
      if (next.isPresent()) {
        assertThat(ProcessKit.done(outcome).state()).isEqualTo(next.get());
        assertThat(kit.journal()).as("%s %s", state, event).isGreaterThan(journal);
      } else {
        assertThat(ProcessKit.reasons(outcome)).containsExactly(Reason.NOT_IN_STATE);
        assertThat(kit.again(process)).isEqualTo(process);
        assertThat(kit.journal()).isEqualTo(journal);
      }
      clock.setTo(TestClock.START);
    }
  }

  /** Random walks: the state is always what the table says, and history tells all of it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void walksStayOnTheTable(long seed) {
    Random random = new Random(seed);
    SelectionProcess process = kit.whole();
    List<String> story = new ArrayList<>(List.of("created"));
    ProcessState model = ProcessState.DRAFT;
    for (int step = 0; step < 40 && !model.terminal(); step++) {
      Event event = EVENTS.get(random.nextInt(EVENTS.size()));
      if (event == Event.DEADLINE || (event == Event.ARCHIVE && random.nextInt(4) > 0)) {
        continue;
      }
      var outcome = kit.tryMove(process, move(event));
      assertThat(outcome.refusals().isEmpty())
          .as("seed %d, %s %s", seed, model, event)
          .isEqualTo(model.on(event).isPresent());
      if (model.on(event).isPresent()) {
        story.add(event.code());
        model = model.on(event).get();
      }
      assertThat(kit.again(process).state()).isEqualTo(model);
    }
    assertThat(kit.get(ProcessHistory.class).of(process.id()))
        .extracting(ProcessEvent::kind)
        .filteredOn(kind -> !kind.equals("posting-tied"))
        .containsExactlyElementsOf(story);
  }

  @Test
  void whatNeedsAReasonSaysWhichAndNothingIsDone() {
    SelectionProcess published = kit.published();
    for (Event event : new Event[] {Event.CLOSE, Event.AMEND, Event.CANCEL}) {
      assertThat(ProcessKit.reasons(kit.tryMove(published, Move.of(event, " \u200b\n"))))
          .containsExactly(Reason.REASON_MISSING);
    }
    assertThat(kit.again(published)).isEqualTo(published);
  }

  @Test
  void whoMovesWhatSomebodyElseChangedIsTold() {
    SelectionProcess draft = kit.whole();
    ProcessKit.done(
        kit.get(ChangeFacts.class)
            .handle(
                draft.id(),
                draft.revision(),
                draft.facts().with(new Bilingual("Other", "Autre")),
                ProcessKit.NOOR));
    assertThat(
            ProcessKit.reasons(
                kit.get(MoveProcess.class)
                    .handle(draft.id(), draft.revision(), Move.of(Event.CHECK), ProcessKit.NOOR)))
        .containsExactly(Reason.STALE);
  }

  @Test
  void whoComesSecondIsToldSinceWhen() {
    SelectionProcess published = kit.published();
    kit.move(published, Move.of(Event.CANCEL, WHY));
    var outcome = kit.tryMove(published, Move.of(Event.CANCEL, WHY));
    assertThat(outcome.refusals())
        .singleElement()
        .extracting(refusal -> refusal.in(org.vivier.format.Language.EN))
        .asString()
        .contains("Being cancelled", "June 15, 2026");
  }

  @Test
  void extendsToALaterClosingOnly() {
    SelectionProcess published = kit.published();
    Move earlier = new Move(Event.EXTEND, WHY, LocalDateTime.parse("2026-07-15T23:59"));
    assertThat(ProcessKit.reasons(kit.tryMove(published, earlier)))
        .containsExactly(Reason.CLOSING_NOT_LATER);
    assertThat(ProcessKit.reasons(kit.tryMove(published, Move.of(Event.EXTEND, WHY))))
        .containsExactly(Reason.CLOSING_MISSING);
    LocalDateTime later = LocalDateTime.parse("2026-07-20T12:00");
    SelectionProcess extended = kit.move(published, new Move(Event.EXTEND, WHY, later));
    assertThat(extended.facts().dates().closesAt()).isEqualTo(later);
  }

  @Test
  void anythingElseLeavesTheClosingAlone() {
    SelectionProcess published = kit.published();
    Move amend = new Move(Event.AMEND, WHY, LocalDateTime.parse("2027-01-01T00:00"));
    assertThat(kit.move(published, amend).facts()).isEqualTo(published.facts());
  }

  @Test
  void closesByItselfAfterItsClosingAndNotBefore() {
    SelectionProcess published = kit.published();
    clock.setTo(Objects.requireNonNull(published.facts().dates().closes()));
    kit.get(AutomaticMoves.class).handle();
    assertThat(kit.again(published).state()).isEqualTo(ProcessState.PUBLISHED);
    clock.advance(Duration.ofSeconds(1));
    kit.get(AutomaticMoves.class).handle();
    kit.get(AutomaticMoves.class).handle();
    SelectionProcess closed = kit.again(published);
    assertThat(closed.state()).isEqualTo(ProcessState.CLOSED);
    assertThat(ProcessKit.reasons(kit.tryMove(closed, Move.of(Event.REOPEN, WHY))))
        .containsExactly(Reason.CLOSING_PAST);
    Move reopen = new Move(Event.REOPEN, WHY, LocalDateTime.parse("2026-09-01T23:59"));
    assertThat(kit.move(closed, reopen).state()).isEqualTo(ProcessState.PUBLISHED);
  }

  @Test
  void oneOfManyWhoPublishAndEditAtOnceIsFirstAndTheOthersAreTold() throws Exception {
    SelectionProcess ready = kit.move(kit.whole(), Move.of(Event.CHECK));
    kit.write(ready);
    List<Callable<Outcome<SelectionProcess>>> tasks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      tasks.add(() ->
          kit.get(MoveProcess.class)
              .handle(ready.id(), ready.revision(), Move.of(Event.PUBLISH), ProcessKit.NOOR));
      tasks.add(() ->
          kit.get(MoveProcess.class)
              .handle(ready.id(), ready.revision(), Move.of(Event.EDIT), ProcessKit.NOOR));
    }
    int first = 0;
    try (ExecutorService several = Executors.newFixedThreadPool(3)) {
      for (Future<Outcome<SelectionProcess>> answer : several.invokeAll(tasks)) {
        if (answer.get().refusals().isEmpty()) {
          first++;
        } else {
          assertThat(ProcessKit.reasons(answer.get()))
              .isSubsetOf(Reason.NOT_IN_STATE, Reason.STALE);
        }
      }
    }
    assertThat(first).isOne();
  }

  @Test
  void aProcessWithAPostingEndsOnlyOnceEverybodyHasAnAnswer() {
    SelectionProcess closed = in(ProcessState.CLOSED);
    assertThat(answers().refusals(closed, Event.COMPLETE))
        .as("nobody can say")
        .containsExactly(Refusal.of(Reason.ANSWERS_UNKNOWN));
    assertThat(answers(waiting(2), waiting(1)).refusals(closed, Event.LAST_ANSWER_SENT))
        .extracting(Refusal::reason)
        .containsExactly(Reason.UNANSWERED, Reason.UNANSWERED);
    assertThat(answers(waiting(2)).refusals(closed, Event.CANCEL)).isEmpty();
    assertThat(kit.move(closed, Move.of(Event.COMPLETE)).state())
        .as("nobody applied")
        .isEqualTo(ProcessState.COMPLETED);
  }

  private static UnansweredApplications waiting(int many) {
    return process ->
        List.of(Refusal.at(null, Reason.UNANSWERED, Bilingual.same(many), Bilingual.same("–")));
  }

  private static AnswersCondition answers(UnansweredApplications... rooms) {
    var beans = new org.springframework.beans.factory.support.StaticListableBeanFactory();
    for (int i = 0; i < rooms.length; i++) {
      beans.addBean("room" + i, rooms[i]);
    }
    return new AnswersCondition(beans.getBeanProvider(UnansweredApplications.class));
  }

  @Test
  void aTemplateMovesNowhere() {
    SelectionProcess template =
        ProcessKit.done(
            kit.get(CreateProcess.class).handle(ProcessKit.facts(), true, ProcessKit.NOOR));
    assertThat(template.buttons()).isEmpty();
    assertThat(ProcessKit.reasons(kit.tryMove(template, Move.of(Event.CHECK))))
        .containsExactly(Reason.TEMPLATE);
    assertThatThrownBy(() ->
            jdbc.sql("update selection_process set state = 'ready' where id = :id")
                .param("id", template.id().value())
                .update())
        .rootCause()
        .hasMessageContaining("check constraint");
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    ProcessId nobody = new ProcessId(UUID.randomUUID());
    assertThatThrownBy(
            () -> kit.get(MoveProcess.class).handle(nobody, 1, Move.of(Event.CHECK), Actor.PROGRAM))
        .isInstanceOf(ProcessNotFound.class);
  }

  private static Move move(Event event) {
    return new Move(
        event,
        event.needsReason() ? WHY : null,
        event == Event.EXTEND
            ? LocalDateTime.parse("2060-01-01T00:00").plusDays(LATER.incrementAndGet())
            : null);
  }

  private SelectionProcess in(ProcessState wanted) {
    Map<ProcessState, List<Event>> ways = new EnumMap<>(ProcessState.class);
    List<Event> published = List.of(Event.CHECK, Event.PUBLISH);
    ways.put(ProcessState.DRAFT, List.of());
    ways.put(ProcessState.READY, List.of(Event.CHECK));
    ways.put(ProcessState.PUBLISHED, published);
    ways.put(ProcessState.CLOSED, then(published, Event.CLOSE));
    ways.put(ProcessState.CANCELLING, then(published, Event.CANCEL));
    ways.put(ProcessState.CANCELLED, then(published, Event.CANCEL, Event.LAST_ANSWER_SENT));
    ways.put(ProcessState.COMPLETED, then(published, Event.CLOSE, Event.COMPLETE));
    ways.put(ProcessState.ARCHIVED, then(published, Event.CLOSE, Event.COMPLETE, Event.ARCHIVE));
    SelectionProcess process = kit.whole();
    for (Event event : Objects.requireNonNull(ways.get(wanted))) {
      process = kit.move(process, move(event));
    }
    assertThat(process.state()).isEqualTo(wanted);
    return process;
  }

  private static List<Event> then(List<Event> before, Event... more) {
    List<Event> way = new ArrayList<>(before);
    way.addAll(List.of(more));
    return way;
  }
}
