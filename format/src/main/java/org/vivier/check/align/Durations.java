package org.vivier.check.align;

import java.util.List;
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

  /** A number with a decimal of a unit, in months, or in hours below them. */
  static String decimal(int whole, int hundredths, String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    int all = 100 * whole + hundredths;
    if (lower.startsWith("year") || lower.startsWith("an")) {
      return 12 * all % 100 == 0 ? 12 * all / 100 + " months" : all + " hundredths of years";
    }
    if (lower.startsWith("mo")) {
      return all % 100 == 0 ? all / 100 + " months" : all + " hundredths of months";
    }
    int days = lower.startsWith("week") || lower.startsWith("sem") ? 7 : 1;
    return normal(days * all * 24 / 100, "hours");
  }

  /**
   * Other lengths that mean the same: "huit jours" is a week, "quinze jours" two, 26 weeks half a
   * year.
   */
  static List<String> alike(String length) {
    return switch (length) {
      case "7 days" -> List.of("8 days");
      case "8 days" -> List.of("7 days");
      case "14 days" -> List.of("15 days");
      case "15 days" -> List.of("14 days");
      case "30 days" -> List.of("1 months");
      case "1 months" -> List.of("30 days");
      case "60 days" -> List.of("2 months");
      case "2 months" -> List.of("60 days");
      case "90 days", "91 days" -> List.of("3 months");
      case "3 months" -> List.of("90 days", "91 days");
      case "182 days" -> List.of("6 months");
      case "6 months" -> List.of("182 days");
      case "364 days", "365 days" -> List.of("12 months");
      case "12 months" -> List.of("364 days", "365 days");
      case "728 days" -> List.of("24 months");
      case "24 months" -> List.of("728 days");
      default -> List.of();
    };
  }
}
