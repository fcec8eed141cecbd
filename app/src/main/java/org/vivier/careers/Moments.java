package org.vivier.careers;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.vivier.careers.web.Standing;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.postings.Schedule;

/** A posting's dates as a reader sees them. */
final class Moments {
  private Moments() {}

  static Standing standing(Schedule schedule, Instant now, Language language) {
    Standing.State state =
        switch (schedule.at(now)) {
          case UPCOMING -> Standing.State.NOT_YET_OPEN;
          case OPEN -> Standing.State.OPEN;
          case EVERGREEN -> Standing.State.EVERGREEN;
          case CLOSED -> Standing.State.CLOSED;
        };
    return new Standing(
        state,
        moment(schedule.opens(), schedule.zone(), language),
        moment(schedule.ends(), schedule.zone(), language));
  }

  static @Nullable Moment moment(@Nullable Instant instant, ZoneId zone, Language language) {
    return instant == null ? null : Moment.of(instant, zone, language);
  }
}
