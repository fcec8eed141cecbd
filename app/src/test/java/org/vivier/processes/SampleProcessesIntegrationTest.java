package org.vivier.processes;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.assessment.AssessmentState;
import org.vivier.assessment.rating.Assignments;
import org.vivier.cli.tryout.SamplePast;
import org.vivier.cli.tryout.SampleProcesses;
import org.vivier.format.Language;
import org.vivier.measures.AgreedMeasures;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.notices.Notice;
import org.vivier.postings.Catalogue;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.postings.Postings;
import org.vivier.processes.ProcessState.Event;
import org.vivier.processes.board.ConflictsOfInterest;
import org.vivier.processes.board.Declaration;
import org.vivier.processes.plan.AssessmentPlans;
import org.vivier.staff.StaffMember;
import org.vivier.staff.WhoIs;
import org.vivier.staff.tryout.SamplePerson;
import org.vivier.staff.tryout.SampleStaff;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkSource;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;

/** The organization to try has a process in every state, and each can be moved on or mended. */
@SpringBootTest
class SampleProcessesIntegrationTest {
  @Autowired ApplicationContext context;
  @Autowired SampleProcesses samples;
  @Autowired SampleStaff staff;
  @Autowired ProcessSearch search;
  @Autowired JdbcClient jdbc;
  private ProcessKit kit;

  @BeforeEach
  void theOrganizationToTry() {
    kit = new ProcessKit(context);
    empty();
    context
        .getBean(ImportPostings.class)
        .handle(Path.of("src/main/resources/samples"), ImportScope.SAMPLES);
    context.publishEvent(new Notice(Catalogue.TOPIC));
    staff.takeIn();
  }

  @AfterEach
  void empty() {
    kit.empty();
    TablesOwner.empty(context.getBean(DatabaseAccess.class), "posting", "application", "letter");
    context.publishEvent(new Notice(Catalogue.TOPIC));
  }

  @Test
  void isInEveryStateOnceCandidatesApplied() {
    context.getBean(SamplePast.class).play(8, () -> true, done -> {});
    Map<ProcessState, Integer> states = new TreeMap<>();
    all().forEach(one -> states.merge(one.state(), 1, Integer::sum));
    assertThat(states.keySet()).containsExactly(ProcessState.values());
    assertThat(states.get(ProcessState.DRAFT)).isEqualTo(3);
    assertThat(kit.get(Processes.class).templates()).hasSize(1);
    assertThat(all().stream().filter(one -> one.posting() != null).count())
        .as("advertised by the sample postings")
        .isGreaterThan(7);

    kit.get(AutomaticMoves.class).handle();
    assertThat(all().stream().filter(one -> one.state() == ProcessState.CANCELLING))
        .as("those who applied were not told yet")
        .hasSize(1);

    SelectionProcess manager = of("product-manager");
    List<Declaration> declared = kit.get(ConflictsOfInterest.class).of(manager.id());
    assertThat(declared).filteredOn(one -> one.declared().conflicts()).hasSize(1);
    samples.make();
    assertThat(all()).as("made once").hasSize(11);

    everyStateOfAnAssessmentAndOfAnAnswer();
    theirPastIsOnItsDays();
    aNewcomerFindsWork();
    peopleWriteToEachOther();
    needsAreAgreedOn();
    whatKeepsItFromItsEnd();
    assertThat(kit.get(Postings.class).onlySamples()).isTrue();
  }

  private void everyStateOfAnAssessmentAndOfAnAnswer() {
    assertThat(codes("select distinct state from assessment_now where state <> 'draft'"))
        .contains(
            Arrays.stream(AssessmentState.values())
                .map(AssessmentState::code)
                .toArray(String[]::new));
    assertThat(codes("select distinct state from answer"))
        .contains("due", "prepared", "held", "ended", "bounced");
    assertThat(codes("select distinct how from consensus"))
        .containsExactlyInAnyOrder("agreement", "meeting");
    assertThat(codes("select distinct outcome from decision"))
        .containsExactlyInAnyOrder("qualified", "eliminated", "cancelled", "reopened");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from cell_unsealed u where not exists (select from consensus k
                      where k.application_id = u.application_id and k.step_id = u.step_id
                        and k.criterion_id = u.criterion_id)
                    """)
                .query(Integer.class)
                .single())
        .as("differences that wait for the board")
        .isGreaterThan(1);
  }

  private void theirPastIsOnItsDays() {
    List<LocalDate> days =
        jdbc.sql(
                """
                select distinct cast(submitted_at as date) from application
                where submitted_at is not null order by 1
                """)
            .query((row, n) -> row.getObject(1, LocalDate.class))
            .list();
    assertThat(days).hasSizeGreaterThan(20);
    assertThat(days.getLast()).isBeforeOrEqualTo(TestClock.START.atZone(UTC).toLocalDate());
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from application
                    where submitted_at - started_at < interval '15 minutes'
                    """)
                .query(Integer.class)
                .single())
        .as("in haste")
        .isZero();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) filter (where address_answered_at is not null) * 100 / count(*)
                    from application where state = 'submitted'
                    """)
                .query(Integer.class)
                .single())
        .as("percent whose address answered")
        .isBetween(60, 99);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from answer w join submitted_application a
                      on a.id = w.application_id where w.state = 'due' and a.reply_by < :today
                    """)
                .param("today", TestClock.START.atZone(UTC).toLocalDate())
                .query(Integer.class)
                .single())
        .as("overdue")
        .isEqualTo(1);
  }

  private void aNewcomerFindsWork() {
    for (SamplePerson who : List.of(SamplePerson.PRIYA, SamplePerson.SOFIA, SamplePerson.ETIENNE)) {
      UUID id = staff.find(who).orElseThrow().id().value();
      assertThat(kit.get(Assignments.class).piles(id)).as(who.person()).hasSizeGreaterThan(2);
    }
  }

  private void peopleWriteToEachOther() {
    assertThat(count("select count(*) from message where actor = 'candidate'")).isEqualTo(4);
    assertThat(count("select count(*) from message where actor <> 'candidate'")).isEqualTo(3);
    assertThat(count("select count(*) from message_settled")).isEqualTo(1);
    assertThat(work(SamplePerson.NOOR)).filteredOn(key -> key.startsWith("message.")).hasSize(2);
  }

  private void needsAreAgreedOn() {
    assertThat(work(SamplePerson.JOANNE))
        .as("one that is new, and one in which the candidate answered")
        .filteredOn(key -> key.startsWith("confidential."))
        .hasSize(2);
    UUID application =
        jdbc.sql("select application_id from measures.measure_file")
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
    SelectionProcess process = of("product-manager");
    UUID step = kit.get(AssessmentPlans.class).steps(process.id()).getLast().id().value();
    assertThat(kit.get(AgreedMeasures.class).of(application, step))
        .as("what whoever rates that step sees")
        .hasSize(1);
  }

  private List<String> work(SamplePerson who) {
    StaffMember member = kit.get(WhoIs.class).away(staff.find(who).orElseThrow());
    return context.getBeansOfType(WorkSource.class).values().stream()
        .flatMap(source -> source.of(member, Language.EN).stream())
        .map(WorkItem::key)
        .toList();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private void whatKeepsItFromItsEnd() {
    assertThat(
            kit.get(MoveProcess.class).preview(of("content-designer").id(), Event.COMPLETE).stream()
                .map(Refusal::reason))
        .contains(Reason.UNANSWERED, Reason.LETTERS_RETURNED, Reason.LATE_APPLICANTS);
  }

  private List<String> codes(String sql) {
    return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
  }

  @Test
  void twoHaveAnHonestFaultAndTheOthersNone() {
    samples.make();
    assertThat(kit.faults(of("data-analyst"))).containsExactly(Reason.ESSENTIAL_WITHOUT_CELL);
    assertThat(kit.faults(of("accessibility-specialist")))
        .containsExactly(Reason.LANGUAGE_NOT_COVERED);
    assertThat(kit.get(MoveProcess.class).preview(of("accessibility-specialist").id(), Event.CHECK))
        .allSatisfy(fault -> assertThat(fault.in(Language.EN)).contains("in French"));
    assertThat(kit.faults(of("agile-delivery-manager")))
        .contains(Reason.FACTS_PROPOSED)
        .isSubsetOf(
            Set.of(
                Reason.FACTS_PROPOSED,
                Reason.CRITERION_PROPOSED,
                Reason.STEPS_MISSING,
                Reason.ESSENTIAL_MISSING,
                Reason.ESSENTIAL_WITHOUT_CELL,
                Reason.CLASSIFICATION_MISSING));
    assertThat(
            kit.get(MoveProcess.class).preview(of("human-resources-adviser").id(), Event.PUBLISH))
        .isEmpty();
    assertThat(kit.get(MoveProcess.class).preview(of("policy-adviser").id(), Event.ARCHIVE))
        .isEmpty();
  }

  private List<SelectionProcess> all() {
    return search.find(ProcessFilter.ALL, 1, 100).processes();
  }

  private SelectionProcess of(String slug) {
    return kit.get(Processes.class)
        .of(kit.get(Postings.class).address(Language.EN, slug).orElseThrow().posting())
        .orElseThrow();
  }
}
