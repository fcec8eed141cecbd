package org.vivier.postings;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a calendar, whatever clocks do in between. */
class ReplyByTest {
  /** A year of minutes: both changes of the clocks are among them. */
  private static final Instant YEAR = Instant.parse("2027-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // The clocks go forward on March 14 and back on November 7.
    "America/Toronto,  2027-02-19T23:59, 30, 2027-03-21",
    "America/Toronto,  2027-02-19T00:00, 30, 2027-03-21",
    "America/Toronto,  2027-10-15T23:59, 30, 2027-11-14",
    "America/Toronto,  2027-10-15T00:30, 30, 2027-11-14",
    "America/St_Johns, 2027-10-15T00:00, 30, 2027-11-14",
    "America/Vancouver,2027-02-19T23:59, 30, 2027-03-21",
    // On the other side of UTC, where they change on other days, or go the other way, or nowhere.
    "Europe/Paris,     2027-03-01T23:59, 30, 2027-03-31",
    "Europe/Paris,     2027-10-15T00:00, 30, 2027-11-14",
    "Australia/Lord_Howe, 2027-03-20T23:59, 30, 2027-04-19",
    "Pacific/Kiritimati,  2027-02-19T23:59, 30, 2027-03-21",
    "Pacific/Pago_Pago,   2027-02-19T23:59, 30, 2027-03-21"
  })
  void countsCalendarDays(String zone, String closes, int days, String expected) {
    Instant end = LocalDateTime.parse(closes).atZone(ZoneId.of(zone)).toInstant();
    ReplyBy replyBy = new ReplyBy(schedule(end, ZoneId.of(zone)), days);
    assertThat(replyBy.forEverybody()).isEqualTo(expected);
    assertThat(replyBy.submittedAt(end.minusSeconds(86_400))).isEqualTo(expected);
  }

  @Property
  void isAsManyDaysAwayAsPromisedInThePostingsZone(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = 0, max = 525_600) long minute,
      @ForAll @IntRange(min = 0, max = 400) int days) {
    Instant end = YEAR.plusSeconds(minute * 60);
    LocalDate closing = end.atZone(zone).toLocalDate();
    LocalDate everybody = new ReplyBy(schedule(end, zone), days).forEverybody();
    assertThat(DAYS.between(closing, everybody)).isEqualTo(days);
  }

  @Property
  void promisesThePersonWhatThePagePromisesEverybody(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = 0, max = 525_600) long minute,
      @ForAll @LongRange(min = -50_000, max = 50_000) long later) {
    Instant end = YEAR.plusSeconds(minute * 60);
    Instant submitted = end.plusSeconds(later * 60);
    ReplyBy replyBy = new ReplyBy(schedule(end, zone), 30);
    // In time or within the grace, which may reach over midnight.
    assertThat(replyBy.submittedAt(submitted)).isEqualTo(replyBy.forEverybody());
    LocalDate late = replyBy.submittedLateAt(submitted);
    assertThat(late).isAfterOrEqualTo(replyBy.forEverybody());
    if (submitted.isAfter(end)) {
      assertThat(DAYS.between(submitted.atZone(zone).toLocalDate(), late)).isEqualTo(30);
    }
  }

  @Test
  void countsFromTheSubmissionWhereThereIsNoEnd() {
    ZoneId zone = ZoneId.of("America/Toronto");
    ReplyBy replyBy = new ReplyBy(new Schedule(false, false, null, null, zone), 30);
    Instant evening = LocalDateTime.parse("2027-02-19T23:59").atZone(zone).toInstant();
    assertThat(replyBy.forEverybody()).isNull();
    assertThat(replyBy.submittedAt(evening)).isEqualTo("2027-03-21");
    assertThat(replyBy.submittedLateAt(evening)).isEqualTo("2027-03-21");
  }

  @Test
  void countsFromWhenItWasClosedByHand() {
    ZoneId zone = ZoneId.of("America/Toronto");
    Instant written = LocalDateTime.parse("2027-02-19T23:59").atZone(zone).toInstant();
    Instant closed = LocalDateTime.parse("2027-02-10T12:00").atZone(zone).toInstant();
    var early = new Schedule(true, false, null, written, zone, closed);
    assertThat(new ReplyBy(early, 30).forEverybody()).isEqualTo("2027-03-12");
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "America/Toronto",
            "America/St_Johns",
            "America/Vancouver",
            "America/Regina",
            "Pacific/Pago_Pago",
            "UTC",
            "Europe/Paris",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Pacific/Kiritimati")
        .map(ZoneId::of);
  }

  private static Schedule schedule(Instant end, ZoneId zone) {
    return new Schedule(false, false, null, end, zone);
  }
}
