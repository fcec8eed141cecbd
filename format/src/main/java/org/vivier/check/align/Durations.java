package org.vivier.check.align;

import java.util.Locale;

/** Lengths of time as comparable strings: two years and 24 months are the same. */
final class Durations {
  private Durations() {}

  static String normal(int count, String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    if (lower.startsWith("year") || lower.startsWith("an")) {
      return count * 12 + " months";
    }
    if (lower.startsWith("mo")) {
      return count + " months";
    }
    if (lower.startsWith("week") || lower.startsWith("sem")) {
      return count + " weeks";
    }
    if (lower.startsWith("day") || lower.startsWith("jour")) {
      return count + " days";
    }
    return lower.startsWith("min") ? count + " minutes" : count + " hours";
  }
}
