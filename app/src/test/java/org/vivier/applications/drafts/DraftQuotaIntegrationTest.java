package org.vivier.applications.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.vivier.applications.Application;
import org.vivier.applications.Applications;
import org.vivier.applications.ApplicationsTest;
import org.vivier.applications.Desk;
import org.vivier.applications.Desk.Draft;
import org.vivier.applications.record.EraseKey;
import org.vivier.documents.FileRefusal;
import org.vivier.forms.ApplicationForm;
import org.vivier.forms.Questions;
import org.vivier.platform.database.StorageCapacity;
import org.vivier.platform.security.SecurityEvents;
import org.vivier.testing.TestClock;

/** A file of {@link Desk} has fewer than a hundred bytes. */
@ApplicationsTest
class DraftQuotaIntegrationTest {
  private static final int MUCH = 1_000;

  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired JdbcClient jdbc;
  @Autowired EraseKey eraseKey;
  @Autowired SecurityEvents events;
  @Autowired SavePage save;
  @Autowired TestClock clock;
  @Autowired TransactionTemplate transaction;

  private final Disk disk = new Disk();

  @Test
  void aDraftOfAUsualSizeIsTakenHoweverFullTheOthersAreOnceItsOwnerAnswered() {
    Draft draft = desk.completed(desk.posting(""), "room1@example.org");
    jdbc.sql("update application set address_answered_at = :now where id = :id")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", draft.id().value())
        .update();
    Application application = of(draft);
    DraftQuota full = room(2 * MUCH, 2 * MUCH, 0, 0, 0);
    assertThat(full.takes(application, MUCH, "a")).isTrue();
    assertThat(full.takes(application, 2 * MUCH, "a")).isFalse();
  }

  /** Many drafts with made-up addresses, each of a usual size. */
  @Test
  void thoseThatFillTheRoomKeepNobodyOutWhoIsElsewhere() {
    Application one = of(desk.completed(desk.posting(""), "room8@example.org"));
    Application other = of(desk.completed(desk.posting(""), "room9@example.org"));
    Application elsewhere = of(desk.completed(desk.posting(""), "room10@example.org"));
    DraftQuota full = room(2 * MUCH, 2 * MUCH, 0, 0, MUCH);
    assertThat(full.takes(one, MUCH / 2, "attacker")).isTrue();
    assertThat(full.takes(other, MUCH / 2, "attacker")).isTrue();
    assertThat(full.takes(other, MUCH / 2, "attacker")).isFalse();
    assertThat(full.takes(elsewhere, MUCH / 2, "elsewhere")).isTrue();
    clock.advance(Duration.ofHours(12));
    assertThat(full.takes(one, MUCH / 2, "attacker")).isTrue();
    assertThat(full.takes(one, MUCH / 2, "attacker")).isFalse();
  }

  @Test
  void aNetworkHasNoShareWhileThereIsRoom() {
    Application application = of(desk.completed(desk.posting(""), "room11@example.org"));
    DraftQuota quota = room(2 * MUCH, 2 * MUCH, 0, 1 << 30, 0);
    assertThat(quota.takes(application, MUCH, "a")).isTrue();
  }

  /** On its way in, bodies took all the room there is. */
  @Test
  void aFileThatIsNotHereIsRefusedAndNothingElse() throws Exception {
    Draft draft = desk.begin(desk.posting(""));
    var file = new SentFile(Questions.RESUME, "cv.txt", 0, "network", null);
    var typed =
        new TypedPage(
            ApplicationForm.APPLICATION, Map.of(Questions.STATEMENT, List.of("Trees.")), null);
    var outcome = save.handle(draft.device(), of(draft), typed, List.of(file));
    assertThat(outcome.refused())
        .containsExactly(Map.entry(Questions.RESUME, new FileRefusal.NoRoom()));
    assertThat(of(draft).answers().first(Questions.STATEMENT)).isEqualTo("Trees.");
  }

  @Test
  void aDraftTakesNoMoreThanItMay() {
    Application application = of(desk.completed(desk.posting(""), "room2@example.org"));
    DraftQuota quota = room(0, MUCH, 1 << 30, 1 << 30, 0);
    assertThat(quota.takes(application, MUCH / 2, "a")).isTrue();
    assertThat(quota.takes(application, MUCH, "a")).isFalse();
  }

  @Test
  void draftsOfOneAddressTakeNoMoreThanTheyMay() {
    for (int i = 0; i < 3; i++) {
      desk.completed(desk.posting(""), "room3@example.org");
    }
    Application one = of(desk.completed(desk.posting(""), "room3@example.org"));
    Application other = of(desk.completed(desk.posting(""), "room4@example.org"));
    DraftQuota quota = room(0, 1 << 30, 100, 1 << 30, 0);
    assertThat(quota.takes(one, 50, "a")).isFalse();
    assertThat(quota.takes(other, 50, "b")).isTrue();
  }

  @Test
  void thoseThatNobodyCanComeBackToMakeRoom() {
    Draft leftAlone = desk.begin(desk.posting(""));
    desk.attach(leftAlone, "A résumé.");
    Draft withAddress = desk.completed(desk.posting(""), "room5@example.org");
    clock.advance(Duration.ofDays(2));
    Draft recent = desk.begin(desk.posting(""));
    desk.attach(recent, "A résumé.");
    Application asking = of(desk.completed(desk.posting(""), "room6@example.org"));
    DraftQuota full = room(MUCH, MUCH, 0, 0, MUCH);
    Boolean taken = transaction.execute(status -> full.takes(asking, 1, "a"));
    assertThat(taken).isTrue();
    assertThat(applications.visibleTo(leftAlone.device(), leftAlone.id())).isEmpty();
    assertThat(journalOf(leftAlone)).contains("\"draft.erased\"", "\"program\"");
    assertThat(applications.visibleTo(recent.device(), recent.id())).isPresent();
    assertThat(applications.visibleTo(withAddress.device(), withAddress.id())).isPresent();
  }

  @Test
  void whatWasSubmittedIsNoDraft() {
    Draft submitted = desk.submitted(desk.posting(""), "room7@example.org");
    assertThat(room(0, 0, 0, 0, 0).takes(of(submitted), MUCH, "a")).isTrue();
  }

  /** Many networks together: each has its share, and the disk is nearly full all the same. */
  @Test
  void theEndOfTheDiskIsForThoseWhoAnswered() {
    Application stranger = of(desk.completed(desk.posting(""), "room8@example.org"));
    Draft draft = desk.completed(desk.posting(""), "room9@example.org");
    jdbc.sql("update application set address_answered_at = now() where id = :id")
        .param("id", draft.id().value())
        .update();
    disk.isShort = true;
    DraftQuota quota = room(MUCH, MUCH, MUCH, MUCH, MUCH);
    assertThat(quota.takes(stranger, 1, "a")).isFalse();
    assertThat(quota.takes(of(draft), 1, "a")).isTrue();
    disk.isShort = false;
    assertThat(quota.takes(stranger, 1, "a")).isTrue();
  }

  private static final class Disk extends StorageCapacity {
    private boolean isShort;

    Disk() {
      super(Path.of("."));
    }

    @Override
    public boolean isShort() {
      return isShort;
    }
  }

  private String journalOf(Draft draft) {
    return jdbc.sql(
            """
            select record from journal_record where record like '%' || :draft || '%'
            order by id desc limit 1
            """)
        .param("draft", "application:" + draft.id().value())
        .query(String.class)
        .single();
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }

  private DraftQuota room(long usual, long draft, long address, long all, long network) {
    return new DraftQuota(
        jdbc,
        eraseKey,
        events,
        clock,
        new DraftLimits(
            DataSize.ofBytes(usual),
            DataSize.ofBytes(draft),
            DataSize.ofBytes(address),
            DataSize.ofBytes(all),
            DataSize.ofBytes(network)),
        disk);
  }
}
