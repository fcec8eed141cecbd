package org.vivier.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final Instant OPENS = Instant.ofEpochSecond(1_000);
  private static final Instant CLOSES = Instant.ofEpochSecond(2_000);

  @Test
  void acceptsAtTheLastInstantAndNotAfter() {
    Schedule schedule = schedule(OPENS, CLOSES);
    assertThat(schedule.at(OPENS.minusNanos(1))).isEqualTo(Stage.UPCOMING);
    assertThat(schedule.at(OPENS)).isEqualTo(Stage.OPEN);
    assertThat(schedule.at(CLOSES)).isEqualTo(Stage.OPEN);
    assertThat(schedule.at(CLOSES.plusNanos(1))).isEqualTo(Stage.CLOSED);
  }

  @Test
  void letsArchivedWinExceptForTheEvergreen() {
    assertThat(new Schedule(true, false, null, null, ZoneOffset.UTC).at(OPENS))
        .isEqualTo(Stage.CLOSED);
    assertThat(new Schedule(true, true, null, null, ZoneOffset.UTC).at(OPENS))
        .isEqualTo(Stage.EVERGREEN);
  }

  @Test
  void endsWhenItWasClosedByHandAndNotWhenThatWasWritten() {
    var early = new Schedule(true, false, null, CLOSES, ZoneOffset.UTC, OPENS);
    assertThat(early.ends()).isEqualTo(OPENS);
    assertThat(early.closedEarly()).isTrue();
    var afterwards = new Schedule(true, false, null, CLOSES, ZoneOffset.UTC, CLOSES);
    assertThat(afterwards.ends()).isEqualTo(CLOSES);
    assertThat(afterwards.closedEarly()).isFalse();
    var nobodyKnows = new Schedule(true, false, null, CLOSES, ZoneOffset.UTC);
    assertThat(nobodyKnows.ends()).isNull();
    assertThat(nobodyKnows.closedEarly()).isFalse();
    assertThat(schedule(OPENS, CLOSES).ends()).isEqualTo(CLOSES);
    assertThat(new Schedule(true, true, null, CLOSES, ZoneOffset.UTC, OPENS).ends()).isNull();
  }

  @Property
  void changesAtNoOtherInstantThanItSays(
      @ForAll boolean archived,
      @ForAll boolean evergreen,
      @ForAll @LongRange(min = 0, max = 3_000) long opens,
      @ForAll @LongRange(min = 0, max = 3_000) long closes,
      @ForAll @LongRange(min = 0, max = 3_000) long now,
      @ForAll @LongRange(min = 0, max = 3_000) long later) {
    Schedule schedule =
        new Schedule(
            archived,
            evergreen,
            opens % 7 == 0 ? null : at(opens),
            closes % 7 == 0 ? null : at(closes),
            ZoneOffset.UTC);
    Instant change = schedule.nextChangeAfter(at(now));
    assertThat(change).isAfter(at(now));
    if (later >= now && at(later).isBefore(change)) {
      assertThat(schedule.at(at(later))).isEqualTo(schedule.at(at(now)));
    }
    if (!change.equals(Instant.MAX)) {
      assertThat(schedule.at(change)).isNotEqualTo(schedule.at(at(now)));
    }
  }

  @Property
  void neverOpensAgain(@ForAll @LongRange(min = 0, max = 3_000) long now) {
    Schedule schedule = schedule(OPENS, CLOSES);
    if (schedule.at(at(now)) == Stage.CLOSED) {
      assertThat(schedule.nextChangeAfter(at(now))).isEqualTo(Instant.MAX);
    }
  }

  private static Schedule schedule(Instant opens, Instant closes) {
    return new Schedule(false, false, opens, closes, ZoneOffset.UTC);
  }

  private static Instant at(long second) {
    return Instant.ofEpochSecond(second);
  }
}
