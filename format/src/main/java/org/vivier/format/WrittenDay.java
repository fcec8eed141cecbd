package org.vivier.format;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them in either official language, in three fields or in one: {@code 1er},
 * {@code March}, {@code févr.}, {@code 2 026}, {@code 2026-12-04}, {@code December 4, 2026}.
 *
 * <p>What may be read as two days, such as {@code 04/12/2026}, is read as none.
 */
public final class WrittenDay {
  private static final int LONGEST = 20;
  private static final int FIRST_YEAR = 1900;
  private static final Pattern SPACED_DIGITS = Pattern.compile("\\d++(?: \\d++)*+");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:er|re|e|st|nd|rd|th)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{1,2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9}+\\.?) ?(\\d{1,2}(?:st|nd|rd|th)?),? ?(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:le )?(\\d{1,2}(?:er|re|e)?) ?(\\p{L}{3,9}+\\.?),? ?(\\d{4})");
  private static final Map<String, String> MONTHS = months();

  private WrittenDay() {}

  /** The day in three fields, if there is such a day and people of now may mean it. */
  public static Optional<LocalDate> of(String year, String month, String day) {
    String numberOfYear = digits(year);
    String numberOfMonth = month(month);
    String numberOfDay = day(day);
    if (!YEAR.matcher(numberOfYear).matches()
        || !DIGITS.matcher(numberOfMonth).matches()
        || !DIGITS.matcher(numberOfDay).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
              LocalDate.of(
                  Integer.parseInt(numberOfYear),
                  Integer.parseInt(numberOfMonth),
                  Integer.parseInt(numberOfDay)))
          .filter(read -> read.getYear() >= FIRST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day in one field, if there is such a day. */
  public static Optional<LocalDate> of(String written) {
    String text =
        written.length() > 2 * LONGEST
            ? ""
            : Dashes.plain(Normalizer.normalize(Invisible.stripped(written), Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return of(year.group(1), year.group(2), year.group(3));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.matches()) {
      return of(month.group(3), month.group(1), month.group(2));
    }
    Matcher day = DAY_FIRST.matcher(text);
    return day.matches() ? of(day.group(3), day.group(2), day.group(1)) : Optional.empty();
  }

  /** Digits of any width without spaces between them; anything else as it was typed. */
  public static String digits(String typed) {
    String text = Invisible.stripped(typed);
    if (text.length() > LONGEST) {
      return text;
    }
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return SPACED_DIGITS.matcher(narrow).matches() ? narrow.replace(" ", "") : narrow;
  }

  /** The number of a month, be it written out in either language; else what was typed. */
  public static String month(String typed) {
    String plain = digits(typed);
    return MONTHS.getOrDefault(folded(plain), plain);
  }

  /** The number of a day, be it an ordinal in either language; else what was typed. */
  public static String day(String typed) {
    String plain = digits(typed);
    Matcher ordinal = ORDINAL.matcher(folded(plain));
    return ordinal.matches() ? ordinal.group(1) : plain;
  }

  private static Map<String, String> months() {
    Map<String, String> months = new TreeMap<>();
    for (Month month : Month.values()) {
      for (Language language : Language.values()) {
        Locale locale = Locale.of(language.tag(), "CA");
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
          months.put(folded(month.getDisplayName(style, locale)), String.valueOf(month.getValue()));
        }
      }
    }
    return Map.copyOf(months);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}. ]", "")
        .toLowerCase(Locale.ROOT);
  }
}
