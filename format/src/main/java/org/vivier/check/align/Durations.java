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
      return 7 * count + " days";
    }
    if (lower.startsWith("day") || lower.startsWith("jour")) {
      return count + " days";
    }
    int minutes = lower.startsWith("min") ? count : 60 * count;
    return minutes % 1440 == 0
        ? minutes / 1440 + " days"
        : minutes % 60 == 0 ? minutes / 60 + " hours" : minutes + " minutes";
  }

  /** Half a unit more: a year and a half is 18 months. */
  static String andHalf(int count, String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    boolean years = lower.startsWith("year") || lower.startsWith("an");
    boolean days = lower.startsWith("day") || lower.startsWith("jour");
    return years
        ? normal(12 * count + 6, "months")
        : days ? normal(24 * count + 12, "hours") : normal(60 * count + 30, "minutes");
  }

  /** What French and English count differently: "huit jours" is a week, "quinze jours" two. */
  static String counted(String days) {
    return switch (days) {
      case "7 days" -> "8 days";
      case "8 days" -> "7 days";
      case "14 days" -> "15 days";
      case "15 days" -> "14 days";
      default -> days;
    };
  }
}
