package org.vivier.check.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Whole numbers from 1 to 99 in words, in both languages and both French spellings. */
final class NumberWords {
  private static final List<String> UNITS_EN =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> TEENS_EN =
      List.of(
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS_EN =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> BELOW_TWENTY_FR =
      List.of(
          "un",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize",
          "dix-sept",
          "dix-huit",
          "dix-neuf");
  private static final List<String> TENS_FR =
      List.of("vingt", "trente", "quarante", "cinquante", "soixante");

  /** By words joined with hyphens, without "et". */
  private static final Map<String, Integer> VALUES = values();

  /** For patterns: two tens with or without a unit, or a number below twenty from four on. */
  static final String ENGLISH =
      "(?:%s)(?:[- ](?:%s))?+|%s|%s"
          .formatted(
              String.join("|", TENS_EN),
              String.join("|", UNITS_EN),
              String.join("|", UNITS_EN.subList(3, 9)),
              String.join("|", TEENS_EN));

  /** The same in French. */
  static final String FRENCH =
      "(?:quatre-vingts?|%s)(?:(?:-et-| et |-)(?:%s|une))?+|dix-(?:sept|huit|neuf)|%s"
          .formatted(
              String.join("|", TENS_FR),
              String.join("|", BELOW_TWENTY_FR.reversed()),
              String.join("|", BELOW_TWENTY_FR.subList(3, 16)));

  private NumberWords() {}

  /** The value of a number in words; empty for anything else. */
  static OptionalInt value(String written) {
    String plain =
        written
            .toLowerCase(Locale.ROOT)
            .replace(" et ", "-")
            .replace("-et-", "-")
            .replace(' ', '-')
            .replace("vingts", "vingt");
    Integer value =
        VALUES.get(plain.endsWith("une") ? plain.substring(0, plain.length() - 1) : plain);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The value of a number in words or figures; 0 for anything else. */
  static int number(String written) {
    OptionalInt word = value(written);
    if (word.isPresent()) {
      return word.getAsInt();
    }
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
  }

  /** The words with which numbers from four on begin. */
  static Set<String> beginnings() {
    Map<String, Integer> beginnings = new HashMap<>();
    VALUES.forEach((word, value) -> {
      if (value > 3) {
        beginnings.put(word.split("-", -1)[0], value);
      }
    });
    return Set.copyOf(beginnings.keySet());
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < UNITS_EN.size(); i++) {
      values.put(UNITS_EN.get(i), i + 1);
      for (int tens = 0; tens < TENS_EN.size(); tens++) {
        values.put(TENS_EN.get(tens) + "-" + UNITS_EN.get(i), 10 * (tens + 2) + i + 1);
      }
    }
    for (int i = 0; i < TEENS_EN.size(); i++) {
      values.put(TEENS_EN.get(i), i + 10);
    }
    for (int tens = 0; tens < TENS_EN.size(); tens++) {
      values.put(TENS_EN.get(tens), 10 * (tens + 2));
    }
    values.put("quatre-vingt", 80);
    for (int i = 0; i < BELOW_TWENTY_FR.size(); i++) {
      values.put(BELOW_TWENTY_FR.get(i), i + 1);
      values.put("quatre-vingt-" + BELOW_TWENTY_FR.get(i), 80 + i + 1);
      values.put("soixante-" + BELOW_TWENTY_FR.get(i), 60 + i + 1);
      for (int tens = 0; i < 9 && tens < 4; tens++) {
        values.put(TENS_FR.get(tens) + "-" + BELOW_TWENTY_FR.get(i), 10 * (tens + 2) + i + 1);
      }
    }
    for (int tens = 0; tens < TENS_FR.size(); tens++) {
      values.put(TENS_FR.get(tens), 10 * (tens + 2));
    }
    return Map.copyOf(values);
  }
}
