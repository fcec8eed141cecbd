package org.vivier.processes.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.processes.CreateProcess;
import org.vivier.processes.Move;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.criteria.Criterion.Kind;
import org.vivier.processes.criteria.Criterion.Quality;
import org.vivier.processes.plan.Method;
import org.vivier.staff.Person;
import org.vivier.staff.Role;
import org.vivier.staff.StaffMembers;
import org.vivier.staff.WhoIs;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkQueue;
import org.vivier.testing.DatabaseUse;
import org.vivier.testing.TestClock;
import org.vivier.testing.TestStaff;
import org.vivier.testing.TestStaff.Colleague;

/** Whose work a process is, and when. */
@SpringBootTest
class ProcessWorkIntegrationTest {
  @Autowired ApplicationContext context;
  @Autowired TestClock clock;
  private ProcessKit kit;
  private TestStaff staff;
  private Colleague noor;

  @BeforeEach
  void begin() {
    kit = new ProcessKit(context);
    kit.empty();
    staff = TestStaff.in(context);
    noor = staff.colleague("Noor Haddad", Language.EN).with(Role.HR_ADVISER);
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void aDraftIsTheWorkOfWhoBeganItAndSaysWhatIsNotThereAtAll() {
    SelectionProcess draft = begunBy(noor.id().actor());
    WorkItem item = work(noor).getFirst();
    assertThat(item.what()).isEqualTo("Set up process " + draft.number());
    assertThat(item.about()).isEqualTo("Product manager – no criteria yet");
    assertThat(item.why()).isEqualTo("You began it");
    assertThat(item.path()).isEqualTo("/en/staff/processes/" + draft.number());
    assertThat(Objects.requireNonNull(item.due()).day()).hasToString("2026-07-15");
    kit.criterion(draft.id(), Kind.ESSENTIAL, Quality.EXPERIENCE);
    assertThat(work(noor).getFirst().about()).endsWith("no plan yet");
    var step = kit.step(draft.id(), Method.SCREENING, 2);
    assertThat(work(noor).getFirst().about()).endsWith("nobody on the board yet");
    kit.member(draft.id(), kit.tomas(), org.vivier.processes.board.BoardRole.CHAIR, step);
    assertThat(work(noor).getFirst().about()).isEqualTo("Product manager");
    Colleague other = staff.colleague().with(Role.HR_ADVISER);
    assertThat(work(other)).as("not everybody's").isEmpty();
    assertThat(work(staff.colleague().with(Role.ASSESSOR))).isEmpty();
  }

  @Test
  void aDraftIsTheWorkOfWhoHasARoleForItButNotOfAParty() {
    SelectionProcess draft = begunBy(noor.id().actor());
    begunBy(noor.id().actor());
    Colleague daniel =
        staff.colleague("Daniel", Language.EN).with(Role.HIRING_MANAGER, draft.id().scope());
    assertThat(work(daniel)).hasSize(1);
    assertThat(work(daniel).getFirst().why()).isEqualTo("You look after processes");
    daniel.recusedFrom(draft.id().scope());
    assertThat(work(daniel)).isEmpty();
  }

  @Test
  void whatTheProgramProposedIsTheWorkOfAllAdvisers() {
    begunBy(Actor.PROGRAM);
    assertThat(work(noor)).hasSize(1);
    assertThat(work(staff.colleague().with(Role.HR_ADVISER))).hasSize(1);
    assertThat(work(staff.colleague().with(Role.AUDITOR))).isEmpty();
  }

  @Test
  void whatIsReadyWaitsToBePublishedAndWhatIsPublicOnlyShortlyBeforeItCloses() {
    SelectionProcess process = kit.whole();
    Colleague manager = staff.colleague().with(Role.HR_ADVISER, process.id().scope());
    assertThat(keys(manager)).containsExactly("process-draft." + process.id());
    kit.move(process, Move.of(Event.CHECK));
    assertThat(keys(manager)).containsExactly("process-ready." + process.id());
    kit.move(process, Move.of(Event.PUBLISH));
    assertThat(work(manager)).isEmpty();
    clock.setTo(Instant.parse("2026-07-10T12:00:00Z"));
    assertThat(keys(manager)).containsExactly("process-closing." + process.id());
    assertThat(keys(noor)).as("every adviser").containsExactly("process-closing." + process.id());
  }

  @Test
  void isToldInFrench() {
    begunBy(noor.id().actor());
    Person person = kit.get(StaffMembers.class).find(noor.id()).orElseThrow();
    WorkItem item =
        kit.get(WorkQueue.class).of(kit.get(WhoIs.class).away(person), Language.FR).getFirst();
    assertThat(item.what()).startsWith("Préparer le processus ");
    assertThat(item.path()).startsWith("/fr/personnel/processus/");
    assertThat(item.about()).isEqualTo("Gestionnaire de produit – pas encore de critères");
  }

  @Test
  void costsTheSameHoweverManyThereAre() {
    DatabaseUse use = kit.get(DatabaseUse.class);
    begunBy(noor.id().actor());
    int one = use.of(() -> work(noor)).statements();
    for (int i = 0; i < 5; i++) {
      begunBy(noor.id().actor());
    }
    assertThat(use.of(() -> work(noor)).statements()).isEqualTo(one);
  }

  private SelectionProcess begunBy(Actor who) {
    return ProcessKit.done(kit.get(CreateProcess.class).handle(ProcessKit.facts(), false, who));
  }

  private List<String> keys(Colleague who) {
    return work(who).stream().map(WorkItem::key).toList();
  }

  private List<WorkItem> work(Colleague who) {
    Person person = kit.get(StaffMembers.class).find(who.id()).orElseThrow();
    return kit.get(WorkQueue.class).of(kit.get(WhoIs.class).away(person), Language.EN);
  }
}
