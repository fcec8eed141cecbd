package org.vivier.authoring.web;

import java.util.Optional;

/** The number of a version as an address or a form has it. */
final class DraftNumber {
  private static final int MOST_DIGITS = 9;

  private DraftNumber() {}

  /** Only as such numbers are written: digits, and not too many. */
  static Optional<Integer> of(String text) {
    return text.matches("\\d+") && text.length() <= MOST_DIGITS
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }
}
