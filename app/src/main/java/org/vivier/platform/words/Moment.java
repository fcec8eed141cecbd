package org.vivier.platform.words;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.vivier.format.Language;

/**
 * An instant as a reader sees it.
 *
 * @param iso the instant for {@code <time datetime>}, with the offset of the zone it is told in
 * @param zone the name of that zone
 * @param wording weekday, date, time and zone in words, in one language
 * @param date the date alone in words, without the weekday
 * @param day the same with the weekday
 */
public record Moment(String iso, String zone, String wording, String date, String day) {
  private static final Map<Long, String> FRENCH_DAYS =
      LongStream.rangeClosed(1, 31)
          .boxed()
          .collect(
              Collectors.toMap(Function.identity(), day -> day == 1 ? "1\u1d49\u02b3" : "" + day));

  /**
   * The zones after which Java's words call all of their region, although parts of it keep another
   * time for half of the year.
   */
  private static final Map<String, ZoneId> NAMESAKES =
      Map.of(
          "Atlantic Time", ZoneId.of("America/Halifax"),
          "Eastern Time", ZoneId.of("America/Toronto"),
          "Central Time", ZoneId.of("America/Winnipeg"),
          "Mountain Time", ZoneId.of("America/Denver"),
          "Pacific Time", ZoneId.of("America/Los_Angeles"));

  /** This instant in the words of this language, told in this zone, to the minute. */
  public static Moment of(Instant instant, ZoneId zone, Language language) {
    var local = instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    var date = date(language).format(local);
    var weekday = pattern("EEEE", language).format(local);
    var time = time(local, language);
    return new Moment(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local),
        zone.getId(),
        Words.of(language)
            .text("shared.moment.dateTime", weekday, date, time, zone(local, language)),
        date,
        Words.of(language).text("shared.moment.day", weekday, date));
  }

  /** The full hour alone where there are no minutes: “4 p.m.”, « 16 h ». */
  private static String time(ZonedDateTime local, Language language) {
    boolean full = local.getMinute() == 0;
    String english = full ? "h a" : "h:mm a";
    String french = full ? "H\u00a0'h'" : "H\u00a0'h'\u00a0mm";
    return pattern(language == Language.EN ? english : french, language).format(local);
  }

  /** With the offset where the name alone would mislead: in winter, Vancouver isn't Los Angeles. */
  private static String zone(ZonedDateTime local, Language language) {
    String name = pattern("vvvv", language).format(local);
    String english = DateTimeFormatter.ofPattern("vvvv", Locale.ENGLISH).format(local);
    ZoneId namesake = NAMESAKES.getOrDefault(english, local.getZone());
    return namesake.getRules().getOffset(local.toInstant()).equals(local.getOffset())
        ? name
        : Words.of(language).text("shared.moment.zone", name, offset(local));
  }

  private static String offset(ZonedDateTime local) {
    return "UTC" + DateTimeFormatter.ofPattern("xxx").format(local).replace('-', '\u2212');
  }

  /** A day in the words of this language, without the weekday. */
  public static String date(LocalDate day, Language language) {
    return date(language).format(day);
  }

  private static DateTimeFormatter date(Language language) {
    return language == Language.EN
        ? pattern("MMMM d, y", language)
        : new DateTimeFormatterBuilder()
            .appendText(DAY_OF_MONTH, FRENCH_DAYS)
            .appendPattern("\u00a0MMMM y")
            .toFormatter(language.locale());
  }

  private static DateTimeFormatter pattern(String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
