package org.vivier.platform.words;

import java.util.regex.Pattern;

/** Codes such as IT-3, which no line break divides where a page shows them. */
public final class UnbrokenCodes {
  private static final Pattern CODE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])([A-Z]{2})-(\\d{1,2})(?![\\p{L}\\p{N}-])");

  private UnbrokenCodes() {}

  /** The same text with the hyphen of each code as U+2011. */
  public static String in(String text) {
    return text.indexOf('-') < 0 ? text : CODE.matcher(text).replaceAll("$1\u2011$2");
  }
}
