package org.vivier.check.align;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.align.Fact.Kind;

/** Days, with or without their year. */
final class DateFacts {
  private static final Pattern DATE_ISO =
      Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /** Which of the two is the month differs by writer. */
  private static final Pattern DATE_NUMERIC =
      Pattern.compile("(?<![\\d/])\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?![\\d/])");

  private static final String MONTH_EN =
      "(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?="
          + " \\d)))";

  private static final String MONTH_FR =
      "(janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|(?:janv|f[ée]vr?|avr|juil|sept|oct|nov|d[ée]c)\\.)";

  /** Month day year, then day month year. */
  private static final Pattern DATE_EN =
      Pattern.compile(
          "\\b"
              + MONTH_EN
              + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!%)(?:,?"
              + " (\\d{4})\\b)?|\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
              + MONTH_EN
              + "(?![\\p{L}\\p{N}])(?:,? (\\d{4})\\b)?",
          FactPatterns.FLAGS);

  /** From one day of a month to another: {@code May 1 to 15}. */
  private static final String TO_DAY_EN =
      "(?: ?[-–—] ?| (?:to|through|until) | (?:and|or) (?=\\d{1,2}(?:st|nd|rd|th)?(?:[,.;)]|$)))";

  private static final Pattern DAYS_EN =
      Pattern.compile(
          "\\b"
              + MONTH_EN
              + " (\\d{1,2})(?:st|nd|rd|th)?"
              + TO_DAY_EN
              + "(\\d{1,2})(?:st|nd|rd|th)?\\b(?!%|:| ?[ap]\\.? ?m\\b|-\\d)(?:,? (\\d{4})\\b)?",
          FactPatterns.FLAGS);

  /** The same with the month last: {@code 1 to 15 May}, {@code du 1er au 15 mai}. */
  private static final Pattern DAYS_THEN_MONTH_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$-])(\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–—] ?| (?:to|and|or)"
              + " )(\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
              + MONTH_EN
              + "(?![\\p{L}\\p{N}])(?:,? (\\d{4})\\b)?",
          FactPatterns.FLAGS);

  private static final Pattern DAYS_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$-])(\\d{1,2})(?:er)?(?: ?[-–—] ?| (?:au|à|et le|et|ou le|ou)"
              + " )(\\d{1,2})(?:er)? "
              + MONTH_FR
              + "(?![\\p{L}\\p{N}])(?:,? (\\d{4})\\b)?",
          FactPatterns.FLAGS);

  private static final Pattern DATE_FR =
      Pattern.compile(
          "\\b(\\d{1,2})(?:er)? " + MONTH_FR + "(?![\\p{L}\\p{N}])(?:,? (\\d{4})\\b)?",
          FactPatterns.FLAGS);

  /** A month of a year. */
  private static final Pattern MONTH_AND_YEAR_EN =
      Pattern.compile(
          "\\b" + MONTH_EN + ",? (?:of )?(\\d{4})(?![\\p{L}\\p{N}]|-\\d)", FactPatterns.FLAGS);

  private static final Pattern MONTH_AND_YEAR_FR =
      Pattern.compile(
          "\\b" + MONTH_FR + " (?:de )?(\\d{4})(?![\\p{L}\\p{N}]|-\\d)", FactPatterns.FLAGS);

  private final FactText text;

  DateFacts(FactText text) {
    this.text = text;
  }

  void dates(FactHints hints) {
    if (hints.any(FactHints.HYPHEN_AFTER_DIGIT)) {
      Matcher iso = text.matcher(DATE_ISO);
      while (iso.find()) {
        text.take(Kind.DATE, iso.group(), iso.start(), iso.end());
      }
    }
    if (hints.any(FactHints.SLASH_AFTER_DIGIT)) {
      Matcher numeric = text.matcher(DATE_NUMERIC);
      while (numeric.find()) {
        text.hide(numeric.start(), numeric.end());
      }
    }
    if (!hints.any(FactHints.MONTH)) {
      return;
    }
    if (text.english()) {
      days(DAYS_EN, 1, 2, 3, 4);
      days(DAYS_THEN_MONTH_EN, 3, 1, 2, 4);
      date(DATE_EN);
      month(MONTH_AND_YEAR_EN);
    } else {
      days(DAYS_FR, 3, 1, 2, 4);
      date(DATE_FR);
      month(MONTH_AND_YEAR_FR);
    }
  }

  private void month(Pattern pattern) {
    Matcher month = text.matcher(pattern);
    while (month.find()) {
      Integer number = Months.number(month.group(1));
      if (number != null) {
        String value = month.group(2) + "-" + FactText.twoDigits(String.valueOf(number));
        text.answer(Kind.NUMBER, month.group(2), month);
        text.take(Kind.DATE, value, month.start(), month.end());
      }
    }
  }

  /** Two days of one month; the groups of the month, the days and the year. */
  private void days(Pattern pattern, int month, int first, int last, int year) {
    Matcher days = text.matcher(pattern);
    while (days.find()) {
      Integer number = Months.number(days.group(month));
      if (number != null) {
        String from = day(number, days.group(first), days.group(year));
        String to = day(number, days.group(last), days.group(year));
        int middle = days.start(Math.max(last, 2));
        text.take(Kind.DATE, from, days.start(), middle);
        text.take(Kind.DATE, to, middle, days.end());
      }
    }
  }

  private void date(Pattern pattern) {
    boolean english = text.english();
    Matcher date = text.matcher(pattern);
    while (date.find()) {
      boolean dayFirst = !english || date.group(4) != null;
      String day = english ? (dayFirst ? date.group(4) : date.group(2)) : date.group(1);
      String month = english ? (dayFirst ? date.group(5) : date.group(1)) : date.group(2);
      String year = english && dayFirst ? date.group(6) : date.group(3);
      Integer number = Months.number(month);
      if (number != null) {
        text.take(Kind.DATE, day(number, day, year), date.start(), date.end());
      }
    }
  }

  /** A day, with its year where that is told. */
  private static String day(int month, String day, @Nullable String year) {
    String value = FactText.twoDigits(String.valueOf(month)) + "-" + FactText.twoDigits(day);
    return year == null ? value : year + "-" + value;
  }
}
