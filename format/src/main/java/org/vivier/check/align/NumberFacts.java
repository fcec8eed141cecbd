package org.vivier.check.align;

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

  private static final Pattern NUMBER_EN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3}(?:,\\d{3}(?!\\d)){1,5}+|\\d{1,3}(?:"
              + " \\d{3}(?!\\d)){1,5}+|\\d+)(\\.\\d+)?(?:st|nd|rd|th)?(?![\\p{L}\\p{N}_]| ?\\$)("
              + " ?%| per ?cent)?");

  private static final Pattern NUMBER_FR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/#$_:-])(\\d{1,3}(?:"
              + " \\d{3}(?!\\d)){1,5}+|\\d{1,3}(?:,\\d{3}(?!\\d)){2,5}+|\\d{1,3},000(?!\\d)|\\d+)([.,]\\d+)?(?:er|re|e|ère|ième)?(?![\\p{L}\\p{N}_]|"
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
