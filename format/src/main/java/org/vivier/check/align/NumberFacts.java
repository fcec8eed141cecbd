package org.vivier.check.align;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.align.Fact.Kind;

/** All other numbers, telephone numbers and percentages among them. */
final class NumberFacts {
  /** Of North America, with or without the sign of the country. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,$/-])(?:\\+?1[-. ])?\\(?(\\d{3})\\)?[-. ]? ?(\\d{3})[-."
              + " ](\\d{4})(?![\\p{L}\\p{N}]|[-.]\\d)");

  private static final Pattern PERCENT_RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3})(?: ?[-–—] ?| (?:to|and|or|à|et|ou) )(\\d{1,3})"
              + " ?(?:%|per ?cent|pour ?cent|p\\. ?100)",
          FactPatterns.FLAGS);

  /** {@code 5-7}; years and parts of longer numbers aren't meant. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3})[-–](\\d{1,3})(?![\\p{L}\\p{N}–-]|[.,/]\\d|"
              + " ?[%$])");

  /** Two years in a row, as a fiscal year has them: {@code 2026-27}, {@code 2026–2027}. */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])((?:19|20|21)\\d{2}) ?[-–—/]"
              + " ?((?:(?:19|20|21))?\\d{2})(?![\\p{L}\\p{N}_-]|[.,/]\\d)");

  /** Ten years: {@code the 1990s}, {@code les années 90}. */
  private static final Pattern DECADE_EN =
      Pattern.compile("(?<![\\p{L}\\p{N}.,/#$_:-])(?:'|(?:19|20))?(\\d0)'?s\\b");

  private static final Pattern DECADE_FR =
      Pattern.compile("\\bannées (?:19|20)?(\\d0)\\b", FactPatterns.FLAGS);

  /** Millions, thousand millions and, in figures, thousands: {@code 1.5 million}, {@code 10K}. */
  private static final Pattern MILLIONS_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(?:(\\d{1,6}+)(\\.\\d{1,4}+)?"
              + " ?(million|billion|[kK](?![\\p{L}\\p{N}]))|("
              + FactPatterns.WORDS_EN
              + ") (million|billion))\\b",
          FactPatterns.FLAGS);

  private static final Pattern MILLIONS_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(?:(\\d{1,6}+)([.,]\\d{1,4}+)?"
              + " ?(millions?|milliards?|[kK](?![\\p{L}\\p{N}]))|("
              + FactPatterns.WORDS_FR
              + ") (millions?|milliards?))\\b",
          FactPatterns.FLAGS);

  private static final Pattern NUMBER_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3}(?:,\\d{3}(?!\\d)){1,5}+|\\d{1,3}(?:"
              + " \\d{3}(?!\\d)){1,5}+|\\d+)(\\.\\d+)?(?:st|nd|rd|th)?(?![\\p{L}\\p{N}_]|[.)]\\p{L}|"
              + " ?\\$)( ?%| per ?cent)?");

  private static final Pattern NUMBER_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3}(?:"
              + " \\d{3}(?!\\d)){1,5}+|\\d{1,3}(?:,\\d{3}(?!\\d)){2,5}+|\\d{1,3},000(?!\\d)|\\d+)([.,]\\d+)?(?:er|re|e|ère|ième)?(?![\\p{L}\\p{N}_]|[.)]\\p{L}|"
              + " ?\\$)( ?%| pour ?cent| p\\. ?(?:100|cent))?");

  /** Number words that are hardly ever anything else; "neuf" also means new, "second" a rank. */
  private static final Pattern NUMBER_WORD_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(" + NumberWords.ENGLISH + ")(?![\\p{L}\\p{N}-])",
          FactPatterns.FLAGS);

  private static final Pattern NUMBER_WORD_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(" + NumberWords.FRENCH + ")(?![\\p{L}\\p{N}-])",
          FactPatterns.FLAGS);

  /** The number nine, before what is counted: as an adjective the word means new. */
  private static final Pattern NINE_FR = Pattern.compile("neuf \\p{L}+[sx]\\b", FactPatterns.FLAGS);

  /** Thousands in words, then hundreds, then what is less. */
  private static final Pattern THOUSANDS_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:("
              + FactPatterns.WORDS_EN
              + ")|a) thousand(?:,? ("
              + FactPatterns.WORDS_EN
              + ") (hundred))?(?:,?(?: and)? ("
              + FactPatterns.WORDS_EN
              + "))?(?![\\p{L}\\p{N}-])",
          FactPatterns.FLAGS);

  private static final Pattern THOUSANDS_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:("
              + FactPatterns.WORDS_FR
              + ")[ -])?mille(?:[ -](?:("
              + FactPatterns.WORDS_FR
              + ")[ -])?(cents?))?(?:[ -]("
              + FactPatterns.WORDS_FR
              + "))?(?![\\p{L}\\p{N}-])",
          FactPatterns.FLAGS);

  /** Hundreds in words, then what is less. */
  private static final Pattern HUNDREDS_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:("
              + FactPatterns.WORDS_EN
              + ")|a) hundred(?:(?: and)? ("
              + FactPatterns.WORDS_EN
              + "))?(?![\\p{L}\\p{N}-])",
          FactPatterns.FLAGS);

  private static final Pattern HUNDREDS_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:("
              + FactPatterns.WORDS_FR
              + ")[ -])?cents?(?:[ -]("
              + FactPatterns.WORDS_FR
              + "))?(?![\\p{L}\\p{N}-])",
          FactPatterns.FLAGS);

  private final FactText text;

  NumberFacts(FactText text) {
    this.text = text;
  }

  /** Telephone numbers by their ten digits. */
  void phones() {
    Matcher phone = text.matcher(PHONE);
    while (phone.find()) {
      String value = phone.group(1) + phone.group(2) + phone.group(3);
      text.take(Kind.NUMBER, value, phone.start(), phone.end());
    }
  }

  void years() {
    Matcher years = text.matcher(YEARS);
    while (years.find()) {
      String first = years.group(1);
      String second = years.group(2);
      int next = Integer.parseInt(first) + 1;
      boolean follows = second.length() == 2 && String.valueOf(next).endsWith(second);
      if (follows || (second.length() == 4 && second.compareTo(first) > 0)) {
        text.take(Kind.NUMBER, first, years.start(1), years.end(1));
        String last = follows ? String.valueOf(next) : second;
        text.take(Kind.NUMBER, last, years.start(2), years.end(2));
      }
    }
    Matcher decade = text.matcher(text.english() ? DECADE_EN : DECADE_FR);
    while (decade.find()) {
      text.take(Kind.NUMBER, decade.group(1) + "s", decade.start(), decade.end());
    }
  }

  void millions() {
    Matcher found = text.matcher(text.english() ? MILLIONS_EN : MILLIONS_FR);
    while (found.find()) {
      boolean figures = found.group(1) != null;
      BigDecimal count =
          figures
              ? new BigDecimal(
                  found.group(1) + (found.group(2) == null ? "" : found.group(2).replace(',', '.')))
              : BigDecimal.valueOf(NumberWords.number(found.group(4)));
      BigDecimal value = count.multiply(unit(found.group(figures ? 3 : 5)));
      String written = value.stripTrailingZeros().toPlainString();
      if (count.signum() > 0) {
        text.take(Kind.NUMBER, written, found.start(), found.end());
      }
    }
  }

  private static BigDecimal unit(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BigDecimal.valueOf(
        lower.equals("k")
            ? 1_000
            : lower.startsWith("b") || lower.startsWith("milliard") ? 1_000_000_000 : 1_000_000);
  }

  void percentRanges() {
    Matcher range = text.matcher(PERCENT_RANGE);
    while (range.find()) {
      text.take(Kind.NUMBER, range.group(1) + "%", range.start(1), range.end(1));
      text.take(Kind.NUMBER, range.group(2) + "%", range.start(2), range.end());
    }
  }

  void ranges() {
    Matcher range = text.matcher(RANGE);
    while (range.find()) {
      text.take(Kind.NUMBER, range.group(1), range.start(1), range.end(1));
      text.take(Kind.NUMBER, range.group(2), range.start(2), range.end(2));
    }
  }

  void numbers() {
    Pattern pattern = text.english() ? NUMBER_EN : NUMBER_FR;
    Matcher number = text.matcher(pattern);
    while (number.find()) {
      String whole = number.group(1).replace(",", "").replace(" ", "");
      String fraction =
          number.group(2) == null
              ? ""
              : number.group(2).replace(',', '.').replaceFirst("\\.?0++$", "");
      String percent = number.group(3) == null ? "" : "%";
      text.take(Kind.NUMBER, whole + fraction + percent, number.start(), number.end());
    }
  }

  void numberWords() {
    Pattern pattern = text.english() ? NUMBER_WORD_EN : NUMBER_WORD_FR;
    Matcher word = text.matcher(pattern);
    while (word.find()) {
      int value = NumberWords.number(word.group(1));
      if (value > 0 && (value != 9 || counts(word))) {
        text.take(Kind.NUMBER, String.valueOf(value), word.start(), word.end());
      }
    }
  }

  /** "Neuf" also means new. */
  private boolean counts(Matcher word) {
    return text.english() || text.matcher(NINE_FR).region(word.start(), text.length()).lookingAt();
  }

  /** "Three hundred and fifty", "quarante mille"; "mille" and "cent" alone ask for nothing. */
  void thousands() {
    boolean english = text.english();
    Pattern thousands = english ? THOUSANDS_EN : THOUSANDS_FR;
    Matcher found = text.matcher(thousands);
    while (found.find()) {
      int hundreds = found.group(3) == null ? 0 : times(found.group(2)) * 100;
      int value = times(found.group(1)) * 1000 + hundreds + rest(found.group(4));
      if (value > 1000) {
        text.take(Kind.NUMBER, String.valueOf(value), found.start(), found.end());
      }
    }
    Pattern below = english ? HUNDREDS_EN : HUNDREDS_FR;
    Matcher hundreds = text.matcher(below);
    while (hundreds.find()) {
      int value = times(hundreds.group(1)) * 100 + rest(hundreds.group(2));
      if (value > 100) {
        text.take(Kind.NUMBER, String.valueOf(value), hundreds.start(), hundreds.end());
      }
    }
  }

  private static int times(@Nullable String word) {
    return word == null ? 1 : NumberWords.number(word);
  }

  private static int rest(@Nullable String word) {
    return word == null ? 0 : NumberWords.number(word);
  }
}
