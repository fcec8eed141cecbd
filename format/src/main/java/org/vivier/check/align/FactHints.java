package org.vivier.check.align;

import org.vivier.format.Language;
import org.vivier.text.WordTable;

/**
 * What kinds of words and signs a text has, found in one look: most texts are spared most patterns.
 */
final class FactHints {
  static final int NUMBER_WORD = 1;
  static final int SMALL_NUMBER_WORD = 1 << 1;
  static final int SEVEN = 1 << 2;
  static final int ONE = 1 << 3;
  static final int UNIT = 1 << 4;
  static final int DAYS = 1 << 5;
  static final int HALF = 1 << 6;
  static final int CLOCK = 1 << 7;
  static final int NOON = 1 << 8;
  static final int MONTH = 1 << 9;
  static final int MULTIPLE = 1 << 10;
  static final int PERCENT = 1 << 11;
  static final int DOLLARS = 1 << 12;

  /** Signs, which stand in the same number. */
  static final int DIGIT = 1 << 13;

  static final int PHONE = 1 << 14;
  static final int DOLLAR_SIGN = 1 << 15;
  static final int PERCENT_SIGN = 1 << 16;
  static final int HYPHEN_AFTER_DIGIT = 1 << 17;
  static final int SLASH_AFTER_DIGIT = 1 << 18;

  static final int MILLION = 1 << 19;

  private static final int DIGITS_OF_A_PHONE = 10;
  private static final WordTable ENGLISH = new WordTable();
  private static final WordTable FRENCH = new WordTable();

  static {
    both(NUMBER_WORD, NumberWords.beginnings().toArray(String[]::new));
    both(SMALL_NUMBER_WORD, "two", "three", "deux", "trois");
    both(SEVEN, "seven", "sept");
    both(DAYS, "days", "jours");
    both(NOON, "noon", "midi", "midnight", "minuit");
    both(PERCENT, "percent", "cent", "pourcent", "p");
    both(DOLLARS, "dollar", "dollars", "cad", "cdn");
    both(MILLION, "million", "billion", "millions", "milliard", "milliards");
    english(ONE, "one");
    english(UNIT, "year", "years", "month", "months", "week", "weeks", "day", "days", "hour");
    english(UNIT, "hours", "hr", "hrs", "minute", "minutes");
    english(HALF, "half");
    english(CLOCK, "past", "quarter", "clock", "morning", "afternoon", "evening", "night");
    english(CLOCK, "a", "p", "am", "pm");
    english(MULTIPLE, "hundred", "thousand");
    english(MONTH, "january", "february", "march", "april", "may", "june", "july", "august");
    english(MONTH, "september", "october", "november", "december", "jan", "feb", "mar", "apr");
    english(MONTH, "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    french(ONE, "un", "une");
    french(UNIT, "an", "ans", "année", "années", "mois", "semaine", "semaines", "jour", "jours");
    french(UNIT, "heure", "heures", "minute", "minutes", "journée", "journées");
    french(HALF, "demi", "demie");
    french(CLOCK, "heure", "heures");
    french(MULTIPLE, "cent", "cents", "mille");
    french(MONTH, "janvier", "février", "fevrier", "mars", "avril", "mai", "juin", "juillet");
    french(MONTH, "août", "aout", "septembre", "octobre", "novembre", "décembre", "decembre");
    french(MONTH, "janv", "fév", "févr", "fev", "fevr", "avr", "juil", "sept", "oct", "nov");
    french(MONTH, "déc", "dec");
  }

  private final int found;

  /**
   * Those of a text.
   *
   * @param lower in lower case with ordinary hyphens
   */
  FactHints(String lower, Language language) {
    WordTable words = language == Language.EN ? ENGLISH : FRENCH;
    int signs = 0;
    int digits = 0;
    int hash = WordTable.start();
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if ((c >= 'a' && c <= 'z') || (c > 'z' && Character.isLetter(c))) {
        hash = WordTable.next(hash, c);
        continue;
      }
      if (hash != WordTable.start()) {
        signs |= kinds(words, hash);
        hash = WordTable.start();
      }
      if (Character.isDigit(c)) {
        digits++;
      } else {
        signs |= sign(c, i > 0 && Character.isDigit(lower.charAt(i - 1)));
      }
    }
    found = signs | (digits > 0 ? DIGIT : 0) | (digits >= DIGITS_OF_A_PHONE ? PHONE : 0);
  }

  private static int kinds(WordTable words, int hash) {
    int kinds = words.get(hash);
    return kinds == WordTable.NONE ? 0 : kinds;
  }

  private static int sign(char c, boolean afterDigit) {
    return switch (c) {
      case '$' -> DOLLAR_SIGN;
      case '%' -> PERCENT_SIGN;
      case '-', '–' -> afterDigit ? HYPHEN_AFTER_DIGIT : 0;
      case '/' -> afterDigit ? SLASH_AFTER_DIGIT : 0;
      default -> 0;
    };
  }

  private static void both(int kind, String... words) {
    english(kind, words);
    french(kind, words);
  }

  private static void english(int kind, String... words) {
    put(ENGLISH, kind, words);
  }

  private static void french(int kind, String... words) {
    put(FRENCH, kind, words);
  }

  private static void put(WordTable table, int kind, String... words) {
    for (String word : words) {
      table.put(word, kinds(table, WordTable.hash(word)) | kind);
    }
  }

  /** Whether there is any of these kinds. */
  boolean any(int kinds) {
    return (found & kinds) != 0;
  }
}
