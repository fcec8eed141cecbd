package org.vivier.applications.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.applicant.ChangeEmail;
import org.vivier.applications.submission.ResolveDuplicates.Choice;
import org.vivier.applications.submission.ResolveDuplicates.One;
import org.vivier.postings.PostingId;
import org.vivier.testing.TestClock;

/** Several applications with one address, and the owner of the address. */
@ApplicationsTest
class ResolveDuplicatesIntegrationTest {
  private static final String CLOSES = "2026-06-30T23:59";

  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired ResolveDuplicates settle;
  @Autowired WithdrawApplication withdraw;
  @Autowired ReinstateApplication reinstate;
  @Autowired ChangeEmail changeEmail;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void theOnlyOneCountsOnceItsAddressAnswers() {
    Draft own = desk.submitted(desk.posting(CLOSES), "s1@example.org");
    assertThat(of(own).address()).isEqualTo(Application.Address.SILENT);
    assertThat(settle.look(desk.token(own))).isEmpty();
    assertThat(of(own).address()).isEqualTo(Application.Address.SILENT);
    desk.answer(own);
    assertThat(of(own).address().answeredAt()).isEqualTo(TestClock.START);
    assertThat(of(own).address().confirmedAt()).isEqualTo(TestClock.START);
  }

  @Test
  void aStrangerOccupiesNothingAndTheOwnerSettlesIt() {
    PostingId posting = desk.posting(CLOSES);
    Draft stranger = desk.submitted(posting, "s2@example.org");
    clock.advance(Duration.ofMinutes(1));
    Draft own = desk.submitted(posting, "s2@example.org");
    desk.answer(own);
    // Among several none counts by itself.
    assertThat(of(own).address().confirmedAt()).isNull();
    assertThat(settle.look(desk.token(own)).orElseThrow().all())
        .extracting(One::reference)
        .containsExactly(reference(stranger), reference(own));

    assertThat(
            settle.handle(
                desk.token(own),
                Map.of(reference(own), Choice.COUNTS, reference(stranger), Choice.NOT_MINE)))
        .isTrue();

    assertThat(of(own).address().confirmedAt()).isNotNull();
    assertThat(of(stranger).state()).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(of(stranger).address().disownedAt()).isNotNull();
    assertThat(settle.look(desk.token(own))).isEmpty();
    // The link of the other's letter opens nothing any more.
    assertThat(settle.look(desk.token(stranger))).isEmpty();
  }

  @Test
  void whatComesAfterTheOneThatCountsIsKeptAsSecond() {
    PostingId posting = desk.posting(CLOSES);
    Draft own = desk.submitted(posting, "s3@example.org");
    desk.answer(own);
    Draft later = desk.completed(posting, "s3@example.org");
    assertThat(desk.submit(later)).isInstanceOf(SubmissionResult.Submitted.class);
    assertThat(of(own).address().confirmedAt()).isNotNull();
    assertThat(of(later).address().confirmedAt()).isNull();
    String letter = desk.letters(of(later)).getFirst().body();
    assertThat(letter).contains(reference(own), reference(later));

    settle.handle(
        desk.token(later),
        Map.of(reference(later), Choice.COUNTS, reference(own), Choice.WITHDRAW));
    assertThat(of(later).address().confirmedAt()).isNotNull();
    assertThat(of(own).state()).isEqualTo(ApplicationState.WITHDRAWN);
    assertThat(desk.kinds(of(own))).containsEntry("withdrawal-confirmed", 1);
  }

  @Test
  void theChoiceCanBeAnotherWithoutTakingAnythingBack() {
    PostingId posting = desk.posting(CLOSES);
    Draft first = desk.submitted(posting, "s4@example.org");
    Draft second = desk.submitted(posting, "s4@example.org");
    for (Draft chosen : new Draft[] {first, second, first}) {
      assertThat(settle.handle(desk.token(second), Map.of(reference(chosen), Choice.COUNTS)))
          .isTrue();
      assertThat(of(chosen).address().confirmedAt()).isNotNull();
    }
    assertThat(of(second).address().confirmedAt()).isNull();
    assertThatThrownBy(() ->
            settle.handle(
                desk.token(second),
                Map.of(reference(first), Choice.COUNTS, reference(second), Choice.COUNTS)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherAddressInADraftHasNotAnswered() {
    PostingId posting = desk.posting(CLOSES);
    Draft draft = desk.completed(posting, "s6@example.org");
    jdbc.sql("update application set address_answered_at = :now where id = :id")
        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .param("id", draft.id().value())
        .update();
    desk.you(draft, "S6@example.org");
    assertThat(of(draft).address().answeredAt()).isNotNull();
    desk.you(draft, "victim@example.org");
    assertThat(of(draft).address().answeredAt()).isNull();
  }

  @Test
  void whatNobodyOwnsStaysIsWrittenToNoMoreAndCanGetAnAddress() {
    PostingId posting = desk.posting(CLOSES);
    Draft mistyped = desk.submitted(posting, "s7@example.org");
    Draft own = desk.submitted(posting, "s7@example.org");
    settle.handle(desk.token(own), Map.of(reference(mistyped), Choice.NOT_MINE));
    Application disowned = of(mistyped);
    int letters = letters(disowned);
    withdraw.handle(mistyped.device(), mistyped.id(), null);
    assertThat(of(mistyped).state()).isEqualTo(ApplicationState.WITHDRAWN);
    assertThat(letters(disowned)).isEqualTo(letters);
    reinstate.handle(mistyped.device(), mistyped.id());
    changeEmail.request(mistyped.device(), mistyped.id(), "right7@example.org", Desk.asker());
    // One letter, to the new address alone.
    assertThat(letters(disowned)).isEqualTo(letters + 1);
    assertThat(applications.pendingEmail(disowned).orElseThrow().currentConfirmed()).isTrue();
  }

  private int letters(Application application) {
    return desk.kinds(application).values().stream().mapToInt(Integer::intValue).sum();
  }

  private String reference(Draft draft) {
    return Objects.requireNonNull(of(draft).reference());
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }
}
