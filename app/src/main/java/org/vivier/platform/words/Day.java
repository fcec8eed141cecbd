package org.vivier.platform.words;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;

/**
 * A day as a reader sees it.
 *
 * @param iso for {@code <time datetime>}
 * @param wording the date in words, without the weekday
 */
public record Day(String iso, String wording) {
  /** This day in the words of this language. */
  public static Day of(LocalDate day, Language language) {
    return new Day(day.toString(), Moment.date(day, language));
  }

  /** The same; null for none. */
  public static @Nullable Day ofNullable(@Nullable LocalDate day, Language language) {
    return day == null ? null : of(day, language);
  }
}
