package org.vivier.check.align;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.align.Fact.Kind;

/** Lengths of time: two years, a year and a half. */
final class DurationFacts {
  private static final Pattern DURATION_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$])(\\d+|"
              + FactPatterns.WORDS_EN
              + ")(?: ?\\(\\d+\\))?(?:\\+| or more)?[-"
              + " ](?:(?:full|calendar|working|business|consecutive|last|past|next|additional)"
              + " )?(year|month|week|day|hour|hr|minute)s?\\b",
          FactPatterns.FLAGS);

  private static final Pattern DURATION_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$])(\\d+|"
              + FactPatterns.WORDS_FR
              + ")(?: ?\\(\\d+\\))?(?: ou plus)?"
              + " (?:(?:bonnes?|derni(?:ers?|ères?)|prochaine?s?|premi(?:ers?|ères?)|pleine?s?|longues?)"
              + " )?(ans?|années?|mois|semaines?|jours?|heures?|minutes?)\\b(?: sur"
              + " (?:5|cinq)\\b)?",
          FactPatterns.FLAGS);

  /** Half a unit, alone or more: {@code a year and a half}, {@code une demi-heure}. */
  private static final Pattern HALF_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$-])(?:half (?:an? )?[- ]?(hour|day|year)s?|(an?|\\d{1,2}|"
              + FactPatterns.WORDS_EN
              + ") (?:(hour|day|year)s? and a half|and a half (hour|day|year)s?))\\b",
          FactPatterns.FLAGS);

  private static final Pattern HALF_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$-])(?:demi-(heure|jour|an)(?:née)?s?|(\\d{1,2}|"
              + FactPatterns.WORDS_FR
              + ") (heure|jour|an)(?:née)?s? et (demie?))(?!\\p{L})",
          FactPatterns.FLAGS);

  /** In figures with a decimal: {@code 1.5 years}. Hours so written are compared as numbers. */
  private static final Pattern DECIMAL_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$-])(\\d{1,3})\\.(\\d{1,2})[- ](year|month|week|day)s?\\b",
          FactPatterns.FLAGS);

  private static final Pattern DECIMAL_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$-])(\\d{1,3})[.,](\\d{1,2}) (an|année|mois|semaine|jour)s?\\b",
          FactPatterns.FLAGS);

  private final FactText text;

  DurationFacts(FactText text) {
    this.text = text;
  }

  void durations() {
    Pattern pattern = text.english() ? DURATION_EN : DURATION_FR;
    Matcher duration = text.matcher(pattern);
    while (duration.find()) {
      int count = NumberWords.number(duration.group(1));
      String length = Durations.normal(count, duration.group(2));
      if (count > 1) {
        text.take(Kind.DURATION, length, duration.start(), duration.end());
      } else {
        text.hint(Kind.DURATION, length, duration);
      }
      Durations.alike(length).forEach(alike -> text.answer(Kind.DURATION, alike, duration));
    }
  }

  void decimals() {
    Matcher decimal = text.matcher(text.english() ? DECIMAL_EN : DECIMAL_FR);
    while (decimal.find()) {
      int whole = Integer.parseInt(decimal.group(1));
      int hundredths = Integer.parseInt((decimal.group(2) + "0").substring(0, 2));
      text.answer(Kind.NUMBER, decimal.group(1) + "." + decimal.group(2), decimal);
      String length = Durations.decimal(whole, hundredths, decimal.group(3));
      text.take(Kind.DURATION, length, decimal.start(), decimal.end());
    }
  }

  void halves() {
    boolean english = text.english();
    Matcher half = (english ? HALF_EN : HALF_FR).matcher(text.plain());
    while (half.find()) {
      String count = half.group(2);
      String unit = FactText.first(half.group(1), half.group(3), english ? half.group(4) : "");
      int whole =
          count == null
              ? 0
              : count.toLowerCase(Locale.ROOT).matches("an?") ? 1 : NumberWords.number(count);
      text.answer(Kind.NUMBER, whole + ".5", half);
      text.hint(Kind.DURATION, Durations.andHalf(whole, unit), half);
    }
  }
}
