package org.vivier.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vivier.format.Language;
import org.vivier.forms.Answers;
import org.vivier.postings.PostingId;
import org.vivier.postings.Schedule;
import org.vivier.vault.DataKeyId;

class DeadlineTest {
  private static final Instant CLOSES = Instant.parse("2026-07-04T03:59:00Z");
  private static final Duration GRACE = Duration.ofMinutes(15);
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");

  private final Deadline deadline =
      new Deadline(new Schedule(false, false, null, CLOSES, ZONE), GRACE);

  @Test
  void takesADraftInTheVeryClosingInstant() {
    assertThat(deadline.acceptsSubmission(begun(CLOSES.minusSeconds(60), null), CLOSES)).isTrue();
  }

  @Test
  void takesADraftBegunBeforeUntilTheGraceEnds() {
    Application draft = begun(CLOSES.minusSeconds(60), null);
    assertThat(deadline.acceptsSubmission(draft, CLOSES.plus(GRACE))).isTrue();
    assertThat(deadline.acceptsSubmission(draft, CLOSES.plus(GRACE).plusMillis(1))).isFalse();
    assertThat(deadline.lastInstant(draft)).isEqualTo(CLOSES.plus(GRACE));
  }

  @Test
  void givesNoGraceToADraftBegunAfterwards() {
    Application draft = begun(CLOSES.plusSeconds(1), null);
    assertThat(deadline.acceptsSubmission(draft, CLOSES.plusSeconds(2))).isFalse();
  }

  @Test
  void givesNoGraceToCorrections() {
    assertThat(deadline.acceptsChange(begun(CLOSES.minusSeconds(9), null), CLOSES.plusSeconds(1)))
        .isFalse();
  }

  @Test
  void takesWhoWasAllowedUntilThen() {
    Instant until = CLOSES.plus(Duration.ofDays(2));
    Application draft = begun(CLOSES.minusSeconds(60), until);
    assertThat(deadline.acceptsSubmission(draft, until)).isTrue();
    assertThat(deadline.acceptsSubmission(draft, until.plusSeconds(1))).isFalse();
    assertThat(deadline.lastInstant(draft)).isEqualTo(until);
  }

  @Test
  void saysUntilWhenChangesArePossibleAsLongAsTheyAre() {
    Application usual = begun(CLOSES.minusSeconds(60), null);
    assertThat(deadline.changesUntil(usual, CLOSES)).isEqualTo(CLOSES);
    assertThat(deadline.changesUntil(usual, CLOSES.plusSeconds(1))).isNull();
    Instant until = CLOSES.plus(Duration.ofDays(2));
    Application late = begun(CLOSES.minusSeconds(60), until);
    assertThat(deadline.changesUntil(late, CLOSES.plusSeconds(1))).isEqualTo(until);
    assertThat(deadline.changesUntil(late, until.plusSeconds(1))).isNull();
    assertThat(deadline.changesUntil(begun(CLOSES, CLOSES.minusSeconds(9)), CLOSES))
        .isEqualTo(CLOSES);
  }

  @Test
  void neverEndsForAnInventory() {
    var evergreen = new Deadline(new Schedule(true, true, null, CLOSES, ZONE), GRACE);
    assertThat(evergreen.acceptsSubmission(begun(CLOSES, null), CLOSES.plusSeconds(999_999)))
        .isTrue();
    assertThat(evergreen.lastInstant(begun(CLOSES, null))).isNull();
  }

  @Test
  void givesNoGraceForAPostingThatWasArchived() {
    var archived = new Deadline(new Schedule(true, false, null, CLOSES, ZONE), GRACE);
    assertThat(archived.acceptsSubmission(begun(CLOSES.minusSeconds(9), null), CLOSES)).isFalse();
  }

  private static Application begun(Instant at, @Nullable Instant lateUntil) {
    return new Application(
        new ApplicationId(UUID.randomUUID()),
        DataKeyId.random(),
        new PostingId(UUID.randomUUID()),
        1,
        Language.FR,
        ApplicationState.DRAFT,
        null,
        Answers.NONE,
        0,
        0,
        new Application.Times(at, at, null, null, null, null, lateUntil),
        Application.Address.SILENT);
  }
}
