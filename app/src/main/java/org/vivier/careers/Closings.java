package org.vivier.careers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.vivier.careers.web.Closing;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.Schedule;

/** How far off a closing is, by the calendar of the posting's zone. */
final class Closings {
  private static final long SOON = 7;
  private static final long DAYS_UNTIL = 14;
  private static final long WEEKS_UNTIL = 12 * 7;

  private Closings() {}

  static Closing of(Schedule schedule, Instant now, Language language) {
    Words words = Words.of(language);
    Instant ends = schedule.ends();
    if (ends == null) {
      return new Closing(null, words.text("careers.card.open"), false);
    }
    long days =
        ChronoUnit.DAYS.between(today(schedule, now), LocalDate.ofInstant(ends, schedule.zone()));
    return new Closing(
        Moments.moment(ends, schedule.zone(), language), distance(words, days), days <= SOON);
  }

  /** When the distance reads differently at the latest. */
  static Instant changes(Schedule schedule, Instant now) {
    ZonedDateTime tomorrow = today(schedule, now).plusDays(1).atStartOfDay(schedule.zone());
    return tomorrow.toInstant();
  }

  private static LocalDate today(Schedule schedule, Instant now) {
    return LocalDate.ofInstant(now, schedule.zone());
  }

  private static String distance(Words words, long days) {
    if (days < DAYS_UNTIL) {
      return words.text("careers.card.closesInDays", Math.max(0, days));
    }
    return days < WEEKS_UNTIL
        ? words.text("careers.card.closesInWeeks", days / 7)
        : words.text("careers.card.closesLater");
  }
}
