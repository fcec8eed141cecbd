package org.vivier.format;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in either official language: {@code 85 000,50 $} and {@code
 * $85,000.50}, with any kind of space, and as programs do.
 *
 * <p>Read the same whatever the language of the page: in Canada one meets both. What each language
 * reads as another number, such as {@code 85,000}, is read as none.
 */
public final class WrittenNumber {
  private static final int LONGEST = 64;
  private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(1_000_000_000);
  private static final Pattern SPACES = Pattern.compile("\\p{Zs}++");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<sign>[-+]?) ?(?:CAN? ?\\$|C\\$|\\$ ?CAD|\\$|CAD)? ?(?<number>[0-9][0-9 .,]*+)"
              + "(?:\\$ ?CAD|\\$ ?CAN?|\\$|CAD)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GROUPED_BY_SPACES =
      Pattern.compile("\\d{1,3}(?: \\d{3}){1,4}(?:[.,]\\d{1,10})?");
  private static final Pattern GROUPED_BY_COMMAS =
      Pattern.compile("\\d{1,3}(?:(?:,\\d{3}){2,4}(?:\\.\\d{1,10})?|,\\d{3}\\.\\d{1,10})");
  private static final Pattern UNGROUPED = Pattern.compile("\\d{1,15}(?:[.,]\\d{1,10})?");
  private static final Pattern TWO_READINGS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

  private WrittenNumber() {}

  /** The number that was written, if it is one and only one. */
  public static Optional<BigDecimal> of(String written) {
    Matcher money = matched(written);
    if (!money.matches() || hasTwoReadings(money)) {
      return Optional.empty();
    }
    String number = trimmed(money);
    String sign = money.group("sign").equals("-") ? "-" : "";
    if (GROUPED_BY_COMMAS.matcher(number).matches()) {
      return Optional.of(new BigDecimal(sign + number.replace(",", "")));
    }
    return GROUPED_BY_SPACES.matcher(number).matches() || UNGROUPED.matcher(number).matches()
        ? Optional.of(new BigDecimal(sign + number.replace(" ", "").replace(',', '.')))
        : Optional.empty();
  }

  /** The whole number that was written, of nine digits at most; empty when it is none. */
  public static OptionalInt whole(String written) {
    return of(written).stream()
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .filter(number -> number.abs().compareTo(TOO_LARGE) < 0)
        .mapToInt(BigDecimal::intValueExact)
        .findFirst();
  }

  /** Whether it is a thousand times more in English than in French. */
  public static boolean hasTwoReadings(String written) {
    Matcher money = matched(written);
    return money.matches() && hasTwoReadings(money);
  }

  /** To be read: {@code 85,000.5} or {@code 85 000,5}, with all its decimals. */
  public static String toRead(BigDecimal number, Language language) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(language == Language.EN ? ',' : '\u00a0');
      }
      text.append(whole.charAt(i));
    }
    return point < 0
        ? text.toString()
        : text.append(language == Language.EN ? '.' : ',')
            .append(plain, point + 1, plain.length())
            .toString();
  }

  /** To be changed in a field: read again, it is the same number. */
  public static String toEdit(BigDecimal number, Language language) {
    String plain = number.toPlainString();
    String written = language == Language.EN ? plain : plain.replace('.', ',');
    return hasTwoReadings(written) ? plain : written;
  }

  private static Matcher matched(String written) {
    String text = written.length() > LONGEST ? "" : Invisible.stripped(written);
    String plain = Dashes.plain(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return MONEY.matcher(SPACES.matcher(plain).replaceAll(" ").toUpperCase(Locale.ROOT));
  }

  private static boolean hasTwoReadings(Matcher money) {
    return TWO_READINGS.matcher(trimmed(money)).matches();
  }

  private static String trimmed(Matcher money) {
    return money.group("number").strip();
  }
}
