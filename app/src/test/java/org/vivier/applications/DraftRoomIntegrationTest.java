package org.vivier.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.vivier.applications.Desk.Draft;
import org.vivier.testing.TestClock;
import org.vivier.vault.CandidateKeys;

/** A file of {@link Desk} has fewer than a hundred bytes. */
@ApplicationsTest
class DraftRoomIntegrationTest {
  private static final int MUCH = 1_000;

  @Autowired Desk desk;
  @Autowired Applications applications;
  @Autowired JdbcClient jdbc;
  @Autowired CandidateKeys keys;
  @Autowired TestClock clock;

  @Test
  void aDraftOfAUsualSizeIsTakenHoweverFullTheOthersAre() {
    Application application = of(desk.completed(desk.posting(""), "room1@example.org"));
    DraftRoom full = room(2 * MUCH, 2 * MUCH, 0, 0);
    assertThat(full.takes(application, MUCH)).isTrue();
    assertThat(full.takes(application, 2 * MUCH)).isFalse();
  }

  @Test
  void aDraftTakesNoMoreThanItMay() {
    Application application = of(desk.completed(desk.posting(""), "room2@example.org"));
    DraftRoom room = room(0, MUCH, 1 << 30, 1 << 30);
    assertThat(room.takes(application, MUCH / 2)).isTrue();
    assertThat(room.takes(application, MUCH)).isFalse();
  }

  @Test
  void draftsOfOneAddressTakeNoMoreThanTheyMay() {
    for (int i = 0; i < 3; i++) {
      desk.completed(desk.posting(""), "room3@example.org");
    }
    Application one = of(desk.completed(desk.posting(""), "room3@example.org"));
    Application other = of(desk.completed(desk.posting(""), "room4@example.org"));
    DraftRoom room = room(0, 1 << 30, 100, 1 << 30);
    assertThat(room.takes(one, 50)).isFalse();
    assertThat(room.takes(other, 50)).isTrue();
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
    assertThat(room(MUCH, MUCH, 0, 0).takes(asking, 1)).isTrue();
    assertThat(applications.visibleTo(leftAlone.device(), leftAlone.id())).isEmpty();
    assertThat(applications.visibleTo(recent.device(), recent.id())).isPresent();
    assertThat(applications.visibleTo(withAddress.device(), withAddress.id())).isPresent();
  }

  @Test
  void whatWasSubmittedIsNoDraft() {
    Draft submitted = desk.submitted(desk.posting(""), "room7@example.org");
    assertThat(room(0, 0, 0, 0).takes(of(submitted), MUCH)).isTrue();
  }

  private Application of(Draft draft) {
    return applications.visibleTo(draft.device(), draft.id()).orElseThrow();
  }

  private DraftRoom room(long usual, long draft, long address, long all) {
    return new DraftRoom(
        jdbc,
        keys,
        clock,
        new DraftLimits(
            DataSize.ofBytes(usual),
            DataSize.ofBytes(draft),
            DataSize.ofBytes(address),
            DataSize.ofBytes(all)));
  }
}
