package org.vivier.reports;

import java.util.regex.Pattern;

/**
 * Words in a cell of a file that spreadsheets open (CSV injection, CWE-1236). What a spreadsheet
 * would run as a formula begins with an apostrophe, by which it is a text; numbers and telephone
 * numbers stay as they are.
 */
public final class CellText {
  /**
   * What a formula begins with, behind what programs trim: also in the wide forms, which
   * spreadsheets in some languages take for the plain ones.
   */
  private static final Pattern FORMULA =
      Pattern.compile("^(?:[\\t\\r\\n]|[\\p{Z}\\p{C}\"]*[-=+@|%\u2212\uFF1D\uFF0B\uFF0D\uFF20])");

  /** A number, or a telephone number in groups, which no spreadsheet works out. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]+(?:[.,][0-9]+)?|[+][0-9]+(?: [0-9()-]+)+");

  private CellText() {}

  /** The same words, harmless. */
  public static String harmless(String text) {
    return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
