package org.vivier.alerts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often an alert looks for new jobs. */
public enum Frequency {
  DAILY,
  WEEKLY;

  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** The one that a form or the database names. */
  public static Optional<Frequency> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** The name in forms and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * When it looks next: in the morning, weekly on Mondays.
   *
   * @param zone of the organization
   */
  Instant after(Instant now, ZoneId zone) {
    ZonedDateTime morning = now.atZone(zone).with(MORNING);
    if (this == WEEKLY) {
      morning = morning.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
    ZonedDateTime next =
        morning.toInstant().isAfter(now)
            ? morning
            : this == DAILY ? morning.plusDays(1) : morning.plusWeeks(1);
    return next.toInstant();
  }
}
