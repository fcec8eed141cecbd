package org.vivier.format;

import java.util.regex.Pattern;

/** The dashes that word processors put where a keyboard has its hyphen. */
final class Dashes {
  private static final Pattern OTHERS = Pattern.compile("[\\u2010-\\u2015\\u2212]");

  private Dashes() {}

  /** With the keyboard's hyphen for all of them. */
  static String plain(String text) {
    return OTHERS.matcher(text).replaceAll("-");
  }
}
