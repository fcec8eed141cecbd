package org.vivier.check.align;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.check.align.Fact.Kind;

/** Amounts of money, in figures and in words. */
final class MoneyFacts {
  /** Digits as either language groups them; a group has three digits. */
  private static final String AMOUNT_EN = "\\d{1,15}+(?:[, ]\\d{3}(?!\\d)){0,5}+(?:\\.\\d{1,4}+)?";

  private static final String AMOUNT_FR = "\\d{1,15}+(?:[ .]\\d{3}(?!\\d)){0,5}+(?:[.,]\\d{1,4}+)?";

  private static final String TO_OTHER = "(?:" + FactPatterns.TO + "(%s))?";

  /** The sign first; of a range, the second amount may lack it: {@code $75,129 - 91,953}. */
  private static final Pattern MONEY_EN =
      Pattern.compile(
          "\\$ ?("
              + AMOUNT_EN
              + ")(?: ?(million|billion|k|M|B)\\b)?"
              + "(?:"
              + FactPatterns.TO
              + "("
              + AMOUNT_EN
              + ")(?![\\d%]| ?[%$]| ?\\p{L}))?",
          FactPatterns.FLAGS);

  /** The sign or the word last; of a range, the first amount may lack it. */
  private static final Pattern MONEY_FR =
      Pattern.compile(
          "(?<![\\d.,$])(?:("
              + AMOUNT_FR
              + ")"
              + FactPatterns.TO
              + "(?=\\d))?"
              + "("
              + AMOUNT_FR
              + ") ?(millions?|milliards?|k|M|G)? ?(?:de )?(?:dollars|\\$(?! ?\\d))",
          FactPatterns.FLAGS);

  /** As an English text writes it without the sign: {@code 85,000 dollars}. */
  private static final Pattern DOLLARS_EN =
      Pattern.compile(
          "(?<![\\d.,$])(" + AMOUNT_EN + ") ?(million|billion|k|M|B)? (?:canadian )?dollars",
          FactPatterns.FLAGS);

  /**
   * As it is written where dollars of several countries are meant: {@code CAD 85,000}, {@code 85
   * 000 CAD}. In small letters it is something else.
   */
  private static final Pattern MONEY_CAD_EN = abbreviated(AMOUNT_EN);

  private static final Pattern MONEY_CAD_FR = abbreviated(AMOUNT_FR);

  /** A dollar amount in words. */
  private static final Pattern DOLLARS_IN_WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])("
              + FactPatterns.WORDS_EN
              + "|"
              + FactPatterns.WORDS_FR
              + ")(?: (million|billion|millions?|milliards?))?(?: de)? dollars?\\b",
          FactPatterns.FLAGS);

  private static Pattern abbreviated(String amount) {
    String country = "(?:CAD|CDN)";
    String other = TO_OTHER.formatted(amount);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])"
            + country
            + " ?("
            + amount
            + ")"
            + other
            + "(?![\\p{L}\\d])|(?<![\\d.,$])("
            + amount
            + ")"
            + other
            + " ?"
            + country
            + "(?!\\p{L})");
  }

  private final FactText text;

  MoneyFacts(FactText text) {
    this.text = text;
  }

  void money() {
    if (text.english()) {
      dollarsInWords();
      signFirst();
      signLast();
      abbreviated();
    } else {
      signLast();
      signFirst();
      abbreviated();
    }
  }

  private void dollarsInWords() {
    Matcher money = text.matcher(DOLLARS_EN);
    while (money.find()) {
      text.take(
          Kind.MONEY, amount(bare(money.group(1)), money.group(2)), money.start(), money.end());
    }
  }

  private void signFirst() {
    Matcher money = text.matcher(MONEY_EN);
    while (money.find()) {
      boolean range = money.group(3) != null;
      int end = range ? (money.group(2) == null ? money.end(1) : money.end(2)) : money.end();
      text.take(Kind.MONEY, amount(bare(money.group(1)), money.group(2)), money.start(), end);
      if (range) {
        text.take(Kind.MONEY, amount(bare(money.group(3)), null), money.start(3), money.end(3));
      }
    }
  }

  private void signLast() {
    Matcher money = text.matcher(MONEY_FR);
    while (money.find()) {
      if (money.group(1) != null) {
        text.take(
            Kind.MONEY,
            amount(decimal(money.group(1), money.group(3)), money.group(3)),
            money.start(1),
            money.end(1));
      }
      text.take(
          Kind.MONEY,
          amount(decimal(money.group(2), money.group(3)), money.group(3)),
          money.start(2),
          money.end());
    }
  }

  private void abbreviated() {
    Matcher money = text.matcher(text.english() ? MONEY_CAD_EN : MONEY_CAD_FR);
    while (money.find()) {
      int first = money.group(1) != null ? 1 : 3;
      boolean range = money.group(first + 1) != null;
      int middle = range ? money.end(first) : money.end();
      text.take(Kind.MONEY, plainAmount(money.group(first)), money.start(), middle);
      if (range) {
        String last = plainAmount(money.group(first + 1));
        text.take(Kind.MONEY, last, money.start(first + 1), money.end());
      }
    }
  }

  private String plainAmount(String written) {
    return amount(text.english() ? bare(written) : decimal(written, null), null);
  }

  /** "Twenty dollars". */
  void wordsOfDollars() {
    Matcher money = text.matcher(DOLLARS_IN_WORDS);
    while (money.find()) {
      String count = String.valueOf(NumberWords.number(money.group(1)));
      text.take(Kind.MONEY, amount(count, money.group(2)), money.start(), money.end());
    }
  }

  private static String bare(String english) {
    return english.replace(",", "").replace(" ", "");
  }

  /** Three digits behind a sign are thousands of dollars, unless millions are counted. */
  private static String decimal(String written, @Nullable String unit) {
    String digits = written.replace(" ", "");
    String whole = unit == null ? digits.replaceAll("[.,](?=\\d{3}(?!\\d))", "") : digits;
    return whole.replace(',', '.');
  }

  private static String amount(String digits, @Nullable String unit) {
    BigDecimal amount = new BigDecimal(digits);
    BigDecimal factor =
        unit == null
            ? BigDecimal.ONE
            : switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
              case 'k' -> BigDecimal.valueOf(1_000);
              case 'b', 'g' -> BigDecimal.valueOf(1_000_000_000);
              default ->
                  unit.toLowerCase(Locale.ROOT).startsWith("milliard")
                      ? BigDecimal.valueOf(1_000_000_000)
                      : BigDecimal.valueOf(1_000_000);
            };
    return "$" + amount.multiply(factor).stripTrailingZeros().toPlainString();
  }
}
