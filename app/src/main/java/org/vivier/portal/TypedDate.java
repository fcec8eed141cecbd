package org.vivier.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.format.Language;
import org.vivier.format.WrittenDay;
import org.vivier.platform.words.Moment;

/**
 * A date as three fields. What is not a date is kept as it was typed, part by part.
 *
 * @param year as typed
 * @param month as typed
 * @param day as typed
 */
public record TypedDate(String year, String month, String day) {
  private static final List<String> PARTS = List.of("-year", "-month", "-day");

  /** From the fields of a form. */
  public static String join(String key, Map<String, List<String>> fields) {
    List<String> parts =
        PARTS.stream()
            .map(part -> WrittenDay.digits(fields.getOrDefault(key + part, List.of("")).getFirst()))
            .toList();
    return parts.stream().allMatch(String::isEmpty)
        ? ""
        : Stream.of(
                parts.get(0),
                padded(WrittenDay.month(parts.get(1))),
                padded(WrittenDay.day(parts.get(2))))
            .collect(Collectors.joining("-"));
  }

  /** Back into three fields. */
  public static TypedDate of(String answer) {
    String[] parts = answer.split("-", 3);
    return new TypedDate(
        parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }

  /** As one reads it, if it is a date. */
  Optional<String> inWords(Language language) {
    try {
      LocalDate date = LocalDate.parse(String.join("-", year, month, day));
      return Optional.of(Moment.date(date, language));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String padded(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
