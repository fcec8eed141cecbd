package org.vivier.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.testing.TablesOwner;

/** A closing of 23:59 in Vancouver that was read by rules that no longer hold. */
@SpringBootTest
class FollowZoneRulesIntegrationTest {
  private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
  private static final LocalDateTime WRITTEN = LocalDateTime.parse("2026-12-04T23:59");
  private static final Instant MEANT = Instant.parse("2026-12-05T06:59:00Z");

  @Autowired ImportPostings importPostings;
  @Autowired FollowZoneRules follow;
  @Autowired DatabaseAccess access;
  @Autowired JdbcTemplate jdbc;
  @TempDir Path temporary;
  PostingFolder folder;

  @BeforeEach
  void emptyDatabaseAndFolder() {
    TablesOwner.empty(access, "posting");
    folder = new PostingFolder(temporary.resolve("content"));
  }

  @Test
  void hasNothingToDoWhileRulesStay() {
    imported("2026-12-04T23:59");
    follow.handle();
    assertThat(closes()).isEqualTo(MEANT);
    assertThat(follow.moved()).isEmpty();
  }

  @Test
  void keepsWhatWasPromisedWhenTheWrittenTimeComesSooner() {
    Instant promised = MEANT.plusSeconds(3600);
    imported("2026-12-04T23:59");
    jdbc.update("update posting_version set closes = ?, closes_promised = ?", at(promised));
    follow.handle();
    assertThat(closes()).isEqualTo(promised);
    assertThat(follow.moved())
        .containsExactly(new MovedClosing("elm", VANCOUVER, WRITTEN, promised, promised));
  }

  @Test
  void waitsForTheWrittenTimeWhenItComesLater() {
    Instant promised = MEANT.minusSeconds(3600);
    imported("2026-12-04T23:59");
    jdbc.update("update posting_version set closes = ?, closes_promised = ?", at(promised));
    follow.handle();
    follow.handle();
    assertThat(closes()).isEqualTo(MEANT);
    assertThat(follow.moved())
        .containsExactly(new MovedClosing("elm", VANCOUVER, WRITTEN, promised, MEANT));
  }

  /** What was read before this program kept both: the files are still here. */
  @Test
  void asksTheFilesOfOlderVersions() {
    Instant promised = MEANT.plusSeconds(3600);
    imported("2026-12-04T23:59");
    jdbc.update(
        """
        update posting_version
        set closes = ?, closes_promised = ?, closes_written = null, opens_written = null
        """,
        at(promised)[0],
        null);
    follow.handle();
    assertThat(follow.moved())
        .containsExactly(new MovedClosing("elm", VANCOUVER, WRITTEN, promised, promised));
  }

  @Test
  void leavesAnInstantThatWasWrittenAsOne() {
    imported("2026-12-04T23:59-08:00");
    follow.handle();
    assertThat(closes()).isEqualTo(MEANT.plusSeconds(3600));
    assertThat(follow.moved()).isEmpty();
  }

  private void imported(String closes) {
    importPostings.handle(
        folder.pair("elm", Map.of("closes", closes, "timeZone", VANCOUVER.getId())).path());
  }

  private static Object[] at(Instant instant) {
    OffsetDateTime time = instant.atOffset(java.time.ZoneOffset.UTC);
    return new Object[] {time, time};
  }

  private Instant closes() {
    return Objects.requireNonNull(
            jdbc.queryForObject(
                "select closes from posting_version where latest", OffsetDateTime.class))
        .toInstant();
  }
}
