package org.vivier.careers;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.vivier.careers.web.PostingStatus;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.postings.Schedule;

/** A posting's dates as a reader sees them. */
final class Moments {
  private Moments() {}

  static PostingStatus standing(Schedule schedule, Instant now, Language language) {
    PostingStatus.State state =
        switch (schedule.at(now)) {
          case UPCOMING -> PostingStatus.State.NOT_YET_OPEN;
          case OPEN -> PostingStatus.State.OPEN;
          case EVERGREEN -> PostingStatus.State.EVERGREEN;
          case CLOSED -> PostingStatus.State.CLOSED;
        };
    return new PostingStatus(
        state,
        moment(schedule.opens(), schedule.zone(), language),
        moment(schedule.ends(), schedule.zone(), language));
  }

  static @Nullable Moment moment(@Nullable Instant instant, ZoneId zone, Language language) {
    return instant == null ? null : Moment.of(instant, zone, language);
  }
}
