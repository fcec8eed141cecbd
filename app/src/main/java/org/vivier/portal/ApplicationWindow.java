package org.vivier.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.postings.Schedule;
import org.vivier.postings.Stage;

/**
 * Where a posting stands, as every page of somebody who applies says it.
 *
 * @param stage whether it takes applications
 * @param opens the first instant at which it does; null: from the start
 * @param ends the last one, come or to come; null when there is none or nobody knows it
 */
public record ApplicationWindow(Stage stage, @Nullable Moment opens, @Nullable Moment ends) {
  public static ApplicationWindow of(Schedule schedule, Instant now, Language language) {
    return new ApplicationWindow(
        schedule.at(now),
        moment(schedule.opens(), schedule, language),
        moment(schedule.ends(), schedule, language));
  }

  /** Whether it took applications once. */
  public boolean closed() {
    return stage == Stage.CLOSED;
  }

  /** The instant that matters now: its opening, its closing, or when it closed. */
  public @Nullable Moment at() {
    return stage == Stage.UPCOMING ? opens : ends;
  }

  /** What that instant is, for the keys of its words. */
  public String word() {
    return switch (stage) {
      case UPCOMING -> "opens";
      case OPEN, EVERGREEN -> "closes";
      case CLOSED -> "closedOn";
    };
  }

  private static @Nullable Moment moment(
      @Nullable Instant instant, Schedule schedule, Language language) {
    return instant == null ? null : Moment.of(instant, schedule.zone(), language);
  }
}
