package org.vivier.processes;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.vivier.format.Invisible;

/** What people type or paste, as it is kept: whole characters that somebody can see. */
public final class CleanText {
  private static final Pattern LINE_ENDS = Pattern.compile("\\R");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)<!--\\[if|</?o:p\\b|class=\"?Mso|</?(?:p|span|div|font|table|td|style|b|i|ul|li)\\b"
              + "[^<>]*>");
  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /** On one line, without blanks at its ends. */
  public static String line(String typed) {
    return Invisible.stripped(BLANKS.matcher(characters(typed)).replaceAll(" "));
  }

  /** With its lines, which end as Unix ends them. */
  public static String lines(String typed) {
    return Invisible.stripped(LINE_ENDS.matcher(characters(typed)).replaceAll("\n"));
  }

  /** Whether tags came along that an office program or a web page writes. */
  public static boolean hasTags(String typed) {
    return OFFICE.matcher(typed).find();
  }

  /** Halves of characters show as what they are; control characters but tab and line end go. */
  private static String characters(String typed) {
    StringBuilder whole = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t')
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(whole::appendCodePoint);
    return Normalizer.normalize(whole, Normalizer.Form.NFC);
  }
}
