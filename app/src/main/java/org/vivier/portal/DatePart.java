package org.vivier.portal;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.format.Invisible;
import org.vivier.format.Language;

/**
 * Parts of a date as people write them: {@code 1er}, {@code March}, {@code févr.}, {@code 2 026}.
 */
final class DatePart {
  private static final int LONGEST = 20;
  private static final Pattern SPACED_DIGITS = Pattern.compile("\\d++(?: \\d++)*+");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:er|re|e|st|nd|rd|th)");
  private static final Map<String, String> MONTHS = months();

  private DatePart() {}

  /** Digits of any width without spaces between them; anything else as it was typed. */
  static String plain(String typed) {
    String text = Invisible.stripped(typed);
    if (text.length() > LONGEST) {
      return text;
    }
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return SPACED_DIGITS.matcher(narrow).matches() ? narrow.replace(" ", "") : narrow;
  }

  /** The number of a month that was written out, in either language. */
  static String month(String typed) {
    return MONTHS.getOrDefault(folded(typed), typed);
  }

  /** The number of a day that was written as an ordinal, in either language. */
  static String day(String typed) {
    Matcher ordinal = ORDINAL.matcher(folded(typed));
    return ordinal.matches() ? ordinal.group(1) : typed;
  }

  private static Map<String, String> months() {
    Map<String, String> months = new TreeMap<>();
    for (Month month : Month.values()) {
      for (Language language : Language.values()) {
        Locale locale = Locale.of(language.tag(), "CA");
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
          months.put(folded(month.getDisplayName(style, locale)), String.valueOf(month.getValue()));
        }
      }
    }
    return Map.copyOf(months);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}. ]", "")
        .toLowerCase(Locale.ROOT);
  }
}
