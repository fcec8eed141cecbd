package org.vivier.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.submission.ReinstateApplication;
import org.vivier.applications.submission.WithdrawApplication;
import org.vivier.decisions.answers.AssignAnswer;
import org.vivier.decisions.answers.MoveDueDay;
import org.vivier.format.Language;
import org.vivier.letters.ReceivedLetters;
import org.vivier.processes.ProcessKit;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.work.WorkItem;
import org.vivier.staff.work.WorkQueue;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKeyId;

/** Everybody who applies is owed an answer, by somebody and by a day. */
@ApplicationsTest
class AnswersIntegrationTest {
  @Autowired ConfigurableApplicationContext context;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  private DecisionKit kit;
  private StaffMember noor;

  @BeforeEach
  void begin() {
    kit = new DecisionKit(context, desk);
    kit.empty();
    noor = kit.adviser("Noor Haddad");
  }

  @AfterEach
  void end() {
    kit.empty();
  }

  @Test
  void whoAppliesIsOwedAnAnswerByTheDayThatWasPromised() {
    SelectionProcess process = kit.open();
    ApplicationId id = kit.applies(process);
    Answer answer = kit.answer(id);
    assertThat(answer.state()).isEqualTo(AnswerState.DUE);
    assertThat(answer.process()).isEqualTo(process.id());
    // Whoever began the process.
    assertThat(answer.owner()).extracting(owner -> owner.actor()).isEqualTo(ProcessKit.NOOR);
    assertThat(answer.replyBy())
        .isEqualTo(
            jdbc.sql("select reply_by from application where id = :id")
                .param("id", id.value())
                .query(LocalDate.class)
                .single());
  }

  @Test
  void whoAppliedBeforeThePostingWasTiedIsOwedOneToo() {
    var posting = desk.posting("2026-06-30T23:59");
    ApplicationId id = desk.submitted(posting, "early@example.org").id();
    assertThat(context.getBean(Answers.class).find(id)).isEmpty();
    kit.tied(kit.processes.whole(), posting);
    assertThat(kit.answer(id).state()).isEqualTo(AnswerState.DUE);
  }

  @Test
  void withdrawnAndErasedAreOwedNoneAndReinstatedOneAgain() {
    SelectionProcess process = kit.open();
    Draft draft =
        desk.submitted(java.util.Objects.requireNonNull(process.posting()), "w@example.org");
    context.getBean(WithdrawApplication.class).handle(draft.device(), draft.id(), "");
    assertThat(kit.answer(draft.id()).state()).isEqualTo(AnswerState.ENDED);
    context.getBean(ReinstateApplication.class).handle(draft.device(), draft.id());
    assertThat(kit.answer(draft.id()).state()).isEqualTo(AnswerState.DUE);
    context
        .getBean(EraseApplicant.class)
        .handle(draft.device(), draft.id(), EraseApplicant.Extent.THIS_ONE);
    assertThat(kit.answer(draft.id()).state()).isEqualTo(AnswerState.ENDED);
  }

  @Test
  void withdrawingWhileTheLetterIsHeldKeepsItBack() {
    SelectionProcess process = kit.open();
    Draft draft =
        desk.submitted(java.util.Objects.requireNonNull(process.posting()), "h@example.org");
    assertThat(kit.decide(draft.id(), kit.out(process), noor).result()).isPresent();
    context.getBean(WithdrawApplication.class).handle(draft.device(), draft.id(), "");
    kit.lettersLeave();
    assertThat(kit.letters(draft.id())).isEmpty();
    assertThat(context.getBean(Decisions.class).of(draft.id()))
        .singleElement()
        .extracting(Decision::ended)
        .isEqualTo(DecisionEnd.OVERTAKEN);
  }

  @Test
  void whoIsErasedWhileTheLetterIsOnItsWayKeepsNoProcessOpen() {
    SelectionProcess process = kit.open();
    Draft draft =
        desk.submitted(java.util.Objects.requireNonNull(process.posting()), "e@example.org");
    assertThat(kit.decide(draft.id(), kit.out(process), noor).result()).isPresent();
    kit.lettersLeave();
    assertThat(kit.answer(draft.id()).state()).isEqualTo(AnswerState.LEAVING);
    context
        .getBean(EraseApplicant.class)
        .handle(draft.device(), draft.id(), EraseApplicant.Extent.THIS_ONE);
    assertThat(kit.answer(draft.id()).state()).isEqualTo(AnswerState.ENDED);
  }

  @Test
  void aDayIsMovedOnlyWithAReasonThatTheCandidateIsTold() {
    ApplicationId id = kit.applies(kit.open());
    MoveDueDay move = context.getBean(MoveDueDay.class);
    LocalDate before = kit.answer(id).replyBy();
    LocalDate later = before.plusDays(10);
    int revision = kit.answer(id).revision();
    assertThat(move.handle(id, revision, later, " ", noor).problems())
        .containsExactly(Problem.REASON_MISSING);
    assertThat(move.handle(id, revision, LocalDate.of(2026, 1, 1), "x", noor).problems())
        .containsExactly(Problem.DAY_PAST);
    assertThat(move.handle(id, revision, LocalDate.of(20_260, 7, 1), "x", noor).problems())
        .containsExactly(Problem.DAY_FAR);
    assertThat(move.handle(id, revision + 1, later, "x", noor).problems())
        .containsExactly(Problem.CHANGED);
    assertThat(kit.answer(id).replyBy()).isEqualTo(before);
    assertThat(kit.letters(id)).isEmpty();

    assertThat(
            move.handle(id, revision, later, "Une personne du comité est malade.", noor).result())
        .isPresent();
    assertThat(kit.answer(id).replyBy()).isEqualTo(later);
    assertThat(kit.letters(id)).containsExactly("reply-moved");
    var candidate =
        jdbc.sql("select data_key_id from application where id = :id")
            .param("id", id.value())
            .query((row, n) -> DataKeyId.in(row))
            .single();
    assertThat(context.getBean(ReceivedLetters.class).to(candidate))
        .anySatisfy(letter ->
            assertThat(letter.body())
                .contains("Une personne du comité est malade.", "au plus tard le"));
  }

  @Test
  void whatIsDueSoonOrLateStandsInItsOwnersQueueAndInNobodyElses() {
    SelectionProcess process = kit.open();
    ApplicationId id = kit.applies(process);
    StaffMember priya = kit.adviser("Priya Singh");
    context.getBean(AssignAnswer.class).handle(id, noor.id(), priya.actor());
    assertThat(answers(noor)).isEmpty();
    clock.setTo(
        kit.answer(id).replyBy().minusDays(2).atTime(15, 0).atZone(ProcessKit.OTTAWA).toInstant());
    assertThat(answers(noor))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.what()).isEqualTo("Answer " + kit.answer(id).reference());
          assertThat(item.why()).isEqualTo("You own the answer");
          assertThat(item.path()).endsWith("/answers/" + kit.answer(id).reference());
        });
    assertThat(answers(priya)).isEmpty();
    clock.advance(Duration.ofDays(30));
    assertThat(answers(noor)).hasSize(1);
  }

  private List<WorkItem> answers(StaffMember member) {
    return context.getBean(WorkQueue.class).of(member, Language.EN).stream()
        .filter(item -> item.key().startsWith("answer"))
        .toList();
  }
}
