package org.vivier.processes.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.vivier.format.Language;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.Reason;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.plan.StepId;

/** Who assesses is known, covers both languages, and says what ties them to whom. */
@SpringBootTest
@RecordApplicationEvents
class BoardIntegrationTest {
  private static final UUID APPLICATION = UUID.fromString("00000000-0000-4000-8000-0000000000aa");

  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired ChangeBoard change;
  @Autowired ConflictsOfInterest conflicts;
  @Autowired ApplicationEvents events;
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

  @Test
  void hasOneChairAndEachPersonOnce() {
    SelectionProcess process = kit.whole();
    WrittenMember chair = new WrittenMember(BoardRole.CHAIR, Set.of(Language.EN), Set.of(), 4);
    assertThat(ProcessKit.reasons(change.add(process.id(), kit.tomas(), chair, ProcessKit.NOOR)))
        .containsExactly(Reason.MEMBER_TWICE);
    assertThat(
            ProcessKit.reasons(
                change.add(process.id(), kit.somebody("Somebody Else"), chair, ProcessKit.NOOR)))
        .containsExactly(Reason.CHAIR_TWICE);
    assertThatThrownBy(() ->
            jdbc.sql("update board_member set role = 'chair' where process_id = :id")
                .param("id", process.id().value())
                .update())
        .rootCause()
        .hasMessageContaining("board_chair");
  }

  @Test
  void whoObservesRatesNothingAndWhoSpeaksNothingAssessesNothing() {
    SelectionProcess process = kit.whole();
    StepId step = kit.plans().of(process.id()).steps().getFirst().id();
    MemberId observer =
        kit.member(process.id(), kit.somebody("Somebody Else"), BoardRole.OBSERVER, step);
    assertThat(kit.boards().of(process.id()).find(observer).orElseThrow().written().steps())
        .isEmpty();
    assertThatThrownBy(() ->
            jdbc.sql("insert into board_member_step values (:process, :member, :step)")
                .param("process", process.id().value())
                .param("member", observer.value())
                .param("step", step.value())
                .update())
        .rootCause()
        .hasMessageContaining("observes");
    WrittenMember mute = new WrittenMember(BoardRole.ASSESSOR, Set.of(), Set.of(step), 99);
    assertThat(
            ProcessKit.reasons(
                change.add(process.id(), kit.somebody("Somebody Else"), mute, ProcessKit.NOOR)))
        .containsExactlyInAnyOrder(Reason.MEMBER_WITHOUT_LANGUAGE, Reason.MEMBER_HOURS_BAD);
  }

  @Test
  void whenAPublicProcessIsLeftWithTooFewThatIsToldAtOnce() {
    SelectionProcess draft = kit.whole();
    BoardMember amelie = kit.boards().of(draft.id()).ofStaff(kit.amelie()).orElseThrow();
    ProcessKit.done(change.remove(draft.id(), amelie.id(), ProcessKit.NOOR));
    assertThat(events.stream(BoardTooSmall.class)).as("a draft is said when checked").isEmpty();

    SelectionProcess published = kit.published();
    BoardMember member = kit.boards().of(published.id()).ofStaff(kit.amelie()).orElseThrow();
    ProcessKit.done(change.remove(published.id(), member.id(), ProcessKit.NOOR));
    assertThat(events.stream(BoardTooSmall.class))
        .containsExactly(new BoardTooSmall(published.id(), 1));
    assertThat(
            BoardRules.shortages(kit.boards().of(published.id()), kit.plans().of(published.id())))
        .extracting(refusal -> refusal.in(Language.FR))
        .singleElement()
        .asString()
        .contains("1 sur 2");
  }

  @Test
  void theLatestDeclarationHoldsAndAllOfThemStay() {
    SelectionProcess process = kit.published();
    assertThat(conflicts.declared(kit.tomas(), APPLICATION)).isEmpty();
    declare(process, Relationship.NONE);
    assertThat(conflicts.excluded(APPLICATION)).isEmpty();
    declare(process, Relationship.SUPERVISES);
    declare(process, Relationship.SUPERVISES);
    assertThat(conflicts.excluded(APPLICATION)).containsExactly(kit.tomas());
    assertThat(
            jdbc.sql("select declared from conflict_declaration order by id")
                .query(String.class)
                .list())
        .containsExactly("none", "supervises");
    assertThat(
            ProcessKit.reasons(
                conflicts.declare(
                    process.id(),
                    kit.somebody("Somebody Else"),
                    APPLICATION,
                    Relationship.NONE,
                    ProcessKit.NOOR)))
        .containsExactly(Reason.MEMBER_UNKNOWN);
  }

  @Test
  void everyRoleAndRelationshipHasWordsAndAPlaceInTheDatabase() throws java.io.IOException {
    String migration =
        java.nio.file.Files.readString(
            java.nio.file.Path.of("src/main/resources/db/migration/V123__assessment_board.sql"));
    List<String> codes = new ArrayList<>();
    for (BoardRole role : BoardRole.values()) {
      codes.add(role.code());
      assertThat(role.in(Language.EN)).isNotEqualTo(role.in(Language.FR));
    }
    for (Relationship relationship : Relationship.values()) {
      codes.add(relationship.code());
      assertThat(relationship.in(Language.EN)).isNotEqualTo(relationship.in(Language.FR));
    }
    assertThat(codes).allSatisfy(code -> assertThat(migration).contains("'" + code + "'"));
  }

  private void declare(SelectionProcess process, Relationship relationship) {
    ProcessKit.done(
        conflicts.declare(process.id(), kit.tomas(), APPLICATION, relationship, ProcessKit.NOOR));
  }
}
