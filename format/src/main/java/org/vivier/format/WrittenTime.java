package org.vivier.format;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of day as people write them in either official language, with any kind of space: {@code
 * 23:59}, {@code 23 h 59}, {@code 9h}, {@code 11:59 p.m.}, {@code 5 pm}.
 */
public final class WrittenTime {
  private static final int LONGEST = 20;
  private static final int NOON = 12;
  private static final Pattern SPACES = Pattern.compile("\\p{Zs}++");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<hour>\\d{1,2})(?:(?:[:h])(?<minute>\\d{2})(?::(?<second>\\d{2}))?|h|(?=[ap]))"
              + "(?:(?<half>[ap])\\.?m\\.?)?");

  private WrittenTime() {}

  /** The time that was written; empty when it is none, or when it is not clear which half. */
  public static Optional<LocalTime> of(String written) {
    String text = written.length() > LONGEST ? "" : Invisible.stripped(written);
    Matcher time =
        TIME.matcher(
            SPACES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT));
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group("hour"));
    String half = time.group("half");
    if (half != null && (hour == 0 || hour > NOON)) {
      return Optional.empty();
    }
    int counted = half == null ? hour : hour % NOON + (half.equals("p") ? NOON : 0);
    try {
      return Optional.of(
          LocalTime.of(counted, number(time.group("minute")), number(time.group("second"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
