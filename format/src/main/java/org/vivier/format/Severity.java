package org.vivier.format;

import java.util.Locale;

/** How much a finding matters; the order is from worst to mildest. */
public enum Severity {
  /** Must not be published. */
  ERROR,
  /** Look at it. */
  WARNING,
  /** Good to know. */
  INFO;

  /** The word used in options and reports: {@code error}, {@code warning} or {@code info}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is at least as bad as the other. */
  public boolean reaches(Severity other) {
    return compareTo(other) <= 0;
  }
}
