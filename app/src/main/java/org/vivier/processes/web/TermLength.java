package org.vivier.processes.web;

import java.time.DateTimeException;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** The length of a specified period as people write it: months by their number, days or years. */
final class TermLength {
  private static final Pattern DAYS = length("(\\d{1,4})%s(?:days?|jours?)");
  private static final Pattern MONTHS = length("(\\d{1,3})%s(?:months?|mois)?");
  private static final Pattern YEARS = length("(\\d{1,2})%s(?:years?|ann[ée]es?|ans?)");
  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 3660;

  private TermLength() {}

  static @Nullable String written(@Nullable Period length, Language language) {
    if (length == null) {
      return null;
    }
    if (length.get(ChronoUnit.DAYS) == 0) {
      return Long.toString(length.toTotalMonths());
    }
    return length.toTotalMonths() == 0
        ? Words.of(language).text("processes.facts.days", length.get(ChronoUnit.DAYS))
        : length.toString();
  }

  /** What that means; empty when it is no length that a period has. */
  static Optional<Period> read(String typed) {
    Matcher days = DAYS.matcher(typed);
    if (days.matches()) {
      return fitting(Period.ofDays(Integer.parseInt(days.group(1))));
    }
    Matcher months = MONTHS.matcher(typed);
    if (months.matches()) {
      return fitting(Period.ofMonths(Integer.parseInt(months.group(1))));
    }
    Matcher years = YEARS.matcher(typed);
    return years.matches()
        ? fitting(Period.ofMonths(12 * Integer.parseInt(years.group(1))))
        : iso(typed).flatMap(TermLength::fitting);
  }

  /** With any kind of space between the number and its word. */
  private static Pattern length(String form) {
    return Pattern.compile(form.formatted("[\\s\\p{Z}]*+"), Pattern.CASE_INSENSITIVE);
  }

  private static Optional<Period> iso(String typed) {
    try {
      return Optional.of(Period.parse(typed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> fitting(Period length) {
    boolean fits =
        !length.isNegative()
            && !length.isZero()
            && length.toTotalMonths() <= MOST_MONTHS
            && length.get(ChronoUnit.DAYS) <= MOST_DAYS;
    return fits ? Optional.of(length) : Optional.empty();
  }
}
