package org.vivier.processes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How processes are numbered: capital letters, digits and hyphens, {@code {year}}, and once {@code
 * {number:3}}, the count with at least so many digits. The count begins anew with each year that
 * the pattern names. {@code RDS-{year}-{number:3}} gives {@code RDS-2026-016}.
 */
public final class NumberPattern {
  private static final Pattern COUNT = Pattern.compile("\\{number:([1-6])}");
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
  private static final int LONGEST = 32;

  private final String pattern;
  private final String digits;

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException when it could give a number that no address holds
   */
  public NumberPattern(String pattern) {
    Matcher count = COUNT.matcher(pattern);
    String sample = count.replaceAll("1").replace("{year}", "2026");
    count.reset();
    if (count.results().count() != 1
        || !NUMBER.matcher(sample).matches()
        || pattern.length() > LONGEST) {
      throw new IllegalArgumentException(
          "vivier.processes.number: “%s” isn’t like RDS-{year}-{number:3}".formatted(pattern));
    }
    this.pattern = pattern;
    count.reset();
    count.find();
    this.digits = count.group(1);
  }

  /** What is counted by itself in this year. */
  String series(int year) {
    return pattern.replace("{year}", Integer.toString(year));
  }

  /** The number with this count. */
  String number(int year, int count) {
    String filled = ("%0" + digits + "d").formatted(count);
    return series(year).replace("{number:%s}".formatted(digits), filled);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
