package org.vivier.applications.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vivier.access.Device;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.NotVisible;
import org.vivier.applications.Snapshot;
import org.vivier.applications.applicant.ChangeLanguage;
import org.vivier.applications.applicant.EraseApplicant;
import org.vivier.applications.drafts.SaveResult;
import org.vivier.applications.upkeep.RemoveApplication;
import org.vivier.documents.Documents;
import org.vivier.format.Language;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Questions;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;
import org.vivier.testing.TestClock;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

/** What becomes of an application after it was submitted. */
@ApplicationsTest
class SubmittedIntegrationTest {
  private static final String CLOSES = "2026-06-30T23:59";
  private static final Instant LATER = Instant.parse("2026-07-01T04:00:00Z");

  @Autowired DatabaseAccess access;
  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired CorrectApplication correct;
  @Autowired DiscardCorrection discard;
  @Autowired WithdrawApplication withdraw;
  @Autowired ReinstateApplication reinstate;
  @Autowired RemoveApplication remove;
  @Autowired ChangeLanguage changeLanguage;
  @Autowired EraseApplicant erase;
  @Autowired Documents documents;
  @Autowired DataKeys keys;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void keepsBothSnapshotsOfACorrection() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b1@example.org");
    assertThat(correct.handle(draft.device(), draft.id()))
        .isInstanceOf(CorrectionResult.Unchanged.class);
    desk.type(draft, ApplicationForm.APPLICATION, Questions.STATEMENT, "Encore mieux.");
    desk.attach(draft, "Un autre CV");
    assertThat(of(draft).hasUnsentCorrection()).isTrue();
    assertThat(correct.handle(draft.device(), draft.id()))
        .isEqualTo(new CorrectionResult.Corrected(reference(draft), 2));

    List<Snapshot> snapshots = applications.snapshots(of(draft));
    assertThat(snapshots)
        .extracting(snapshot -> snapshot.answers().first(Questions.STATEMENT))
        .containsExactly("J’aime les arbres.", "Encore mieux.");
    assertThat(snapshots.getFirst().documents()).isNotEqualTo(snapshots.getLast().documents());
    // The file of the first snapshot is still there.
    assertThat(documents.all(keys.of(of(draft).dataKey()))).hasSize(2);
    assertThat(desk.kinds(of(draft))).containsEntry("correction-received", 1);
  }

  @Test
  void leavesWhatWasSubmittedUntilTheCorrectionIsSent() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b2@example.org");
    desk.type(draft, ApplicationForm.APPLICATION, Questions.STATEMENT, "Half a thought");
    assertThat(discard.handle(draft.device(), draft.id())).isTrue();
    assertThat(of(draft).answers().first(Questions.STATEMENT)).isEqualTo("J’aime les arbres.");
    assertThat(of(draft).hasUnsentCorrection()).isFalse();
    assertThat(discard.handle(draft.device(), draft.id())).isFalse();
  }

  @Test
  void takesNoCorrectionAfterClosing() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b3@example.org");
    desk.type(draft, ApplicationForm.APPLICATION, Questions.STATEMENT, "Almost in time");
    clock.setTo(LATER);
    assertThat(correct.handle(draft.device(), draft.id()))
        .isInstanceOf(CorrectionResult.Closed.class);
    assertThat(desk.type(draft, ApplicationForm.YOU, Questions.NAME, "X"))
        .isEqualTo(new SaveResult.NotEditable(ApplicationState.SUBMITTED));
    assertThat(applications.snapshots(of(draft))).hasSize(1);
  }

  @Test
  void neverChangesTheAddressByCorrecting() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b4@example.org");
    desk.you(draft, "thief@example.org");
    assertThat(of(draft).answers().first(Questions.EMAIL)).isEqualTo("b4@example.org");
  }

  @Test
  void isWithdrawnAndCountsAgainUntilClosing() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b5@example.org");
    var withdrawn =
        (WithdrawalResult.Withdrawn) withdraw.handle(draft.device(), draft.id(), "Another job");
    assertThat(withdrawn.undoPossible()).isTrue();
    assertThat(withdraw.handle(draft.device(), draft.id(), null)).isEqualTo(withdrawn);
    assertThat(of(draft).state()).isEqualTo(ApplicationState.WITHDRAWN);
    assertThat(desk.submit(draft)).isInstanceOf(SubmissionResult.NotADraft.class);

    assertThat(reinstate.handle(draft.device(), draft.id()))
        .isInstanceOf(ReinstatementResult.Reinstated.class);
    assertThat(of(draft).state()).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(desk.kinds(of(draft)))
        .containsEntry("withdrawal-confirmed", 1)
        .containsEntry("withdrawal-undone", 1);
    withdraw.handle(draft.device(), draft.id(), null);
    clock.setTo(LATER);
    assertThat(reinstate.handle(draft.device(), draft.id()))
        .isInstanceOf(ReinstatementResult.Closed.class);
  }

  @Test
  void givesItsPlaceUpWhileWithdrawn() {
    var posting = desk.posting(CLOSES);
    Draft first = desk.submitted(posting, "b6@example.org");
    withdraw.handle(first.device(), first.id(), null);
    Draft second = desk.completed(posting, "b6@example.org");
    assertThat(desk.submit(second)).isInstanceOf(SubmissionResult.Submitted.class);
    desk.answer(second);
    assertThat(of(second).address().confirmedAt()).isNotNull();
    // Taken back into the process, it stands beside the one that counts.
    assertThat(reinstate.handle(first.device(), first.id()))
        .isInstanceOf(ReinstatementResult.Reinstated.class);
    assertThat(of(first).address().confirmedAt()).isNull();
  }

  @Test
  void isRemovedByStaffWithAReason() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b7@example.org");
    assertThatThrownBy(() -> remove.handle(draft.id(), " ", "priya"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(remove.handle(draft.id(), "test-entry", "priya")).isTrue();
    assertThat(remove.handle(draft.id(), "test-entry", "priya")).isFalse();
    assertThat(of(draft).state()).isEqualTo(ApplicationState.REMOVED);
  }

  @Test
  void writesInTheLanguageChosenLast() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b8@example.org");
    changeLanguage.handle(draft.device(), draft.id(), Language.EN);
    assertThat(of(draft).language()).isEqualTo(Language.EN);
    assertThat(of(draft).hasUnsentCorrection()).isFalse();
    withdraw.handle(draft.device(), draft.id(), null);
    assertThat(desk.letters(of(draft)))
        .anySatisfy(letter -> assertThat(letter.body()).contains("Gardener"));
  }

  @Test
  void leavesNothingPersonalWhenErased() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b9@example.org");
    Application before = of(draft);
    assertThat(erase.handle(draft.device(), draft.id(), EraseApplicant.Extent.THIS_ONE)).isOne();

    assertThat(applications.visibleTo(draft.device(), draft.id())).isEmpty();
    assertThatThrownBy(() -> keys.of(before.dataKey())).isInstanceOf(KeyErased.class);
    assertThat(
            jdbc.sql("select state from application where reference = :reference")
                .param("reference", before.reference())
                .query(String.class)
                .single())
        .isEqualTo("erased");
    for (String table : List.of("application_snapshot", "application_link", "application_access")) {
      assertThat(
              jdbc.sql("select count(*) from %s where application_id = :id".formatted(table))
                  .param("id", draft.id().value())
                  .query(Integer.class)
                  .single())
          .isZero();
    }
    assertThat(
            jdbc.sql("select count(*) from letter where kind = 'erasure-confirmed'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void isErasedWithAllOthersOfTheSameAddressIfSoWished() {
    Draft one = desk.submitted(desk.posting(CLOSES), "b10@example.org");
    Draft two = desk.submitted(desk.posting(CLOSES), "b10@example.org");
    TablesOwner.of(access)
        .sql("update application_access set device = :device where application_id = :id")
        .param("device", one.device().hash())
        .param("id", two.id().value())
        .update();
    assertThat(erase.handle(one.device(), one.id(), EraseApplicant.Extent.ALL_MINE)).isEqualTo(2);
  }

  @Test
  void canBeAppliedForAgainAfterErasure() {
    var posting = desk.posting(CLOSES);
    Draft first = desk.submitted(posting, "b11@example.org");
    erase.handle(first.device(), first.id(), EraseApplicant.Extent.THIS_ONE);
    assertThat(desk.submit(desk.completed(posting, "b11@example.org")))
        .isInstanceOf(SubmissionResult.Submitted.class);
  }

  @Test
  void isThereForItsDeviceAlone() {
    Draft draft = desk.submitted(desk.posting(CLOSES), "b12@example.org");
    Device other = desk.browser();
    for (Runnable act :
        List.<Runnable>of(
            () -> correct.handle(other, draft.id()),
            () -> discard.handle(other, draft.id()),
            () -> withdraw.handle(other, draft.id(), null),
            () -> reinstate.handle(other, draft.id()),
            () -> changeLanguage.handle(other, draft.id(), Language.EN),
            () -> erase.handle(other, draft.id(), EraseApplicant.Extent.ALL_MINE))) {
      assertThatThrownBy(act::run).isInstanceOf(NotVisible.class);
    }
    assertThat(of(draft).state()).isEqualTo(ApplicationState.SUBMITTED);
  }

  private String reference(Draft draft) {
    return java.util.Objects.requireNonNull(of(draft).reference());
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }
}
