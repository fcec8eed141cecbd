package org.vivier.processes.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vivier.processes.Bilingual;
import org.vivier.processes.CleanText;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;

/**
 * A day and a time by the clock on the wall, as somebody typed them.
 *
 * @param moment null when there is none, or none that exists
 */
public record TypedMoment(@Nullable LocalDateTime moment, List<Refusal> refusals) {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})\\s*(?::|h)\\s*(\\d{2})?(?::(\\d{2}))?", Pattern.CASE_INSENSITIVE);
  private static final LocalTime LAST = LocalTime.of(23, 59, 59);

  /**
   * The moment in the fields {@code name} and {@code name-time}.
   *
   * @param closing whether a day without a time means its end; else its beginning
   */
  public static TypedMoment in(FormValues typed, String name, ZoneId zone, boolean closing) {
    String day = CleanText.line(typed.one(name));
    String time = CleanText.line(typed.one(name + "-time"));
    if (day.isEmpty() && time.isEmpty()) {
      return new TypedMoment(null, List.of());
    }
    try {
      return at(name, day(day).atTime(time(time, closing)), zone);
    } catch (NoSuchTime e) {
      return refused(Refusal.at(name + "-time", Reason.NO_SUCH_TIME, Bilingual.same(cut(time))));
    } catch (DateTimeException e) {
      return refused(Refusal.at(name, Reason.NO_SUCH_DAY, Bilingual.same(cut(day))));
    }
  }

  private static TypedMoment at(String name, LocalDateTime moment, ZoneId zone) {
    int times = zone.getRules().getValidOffsets(moment).size();
    return times == 0
        ? refused(
            Refusal.at(
                name + "-time",
                Reason.SKIPPED_HOUR,
                Bilingual.same(moment.toLocalTime()),
                Bilingual.same(moment.toLocalDate())))
        : new TypedMoment(moment, List.of());
  }

  private static LocalDate day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      throw new DateTimeException(text);
    }
    return LocalDate.of(
        Integer.parseInt(day.group(1)),
        Integer.parseInt(day.group(2)),
        Integer.parseInt(day.group(3)));
  }

  private static LocalTime time(String text, boolean closing) {
    if (text.isEmpty()) {
      return closing ? LAST : LocalTime.MIN;
    }
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      throw new NoSuchTime();
    }
    try {
      String minutes = time.group(2) == null ? "0" : time.group(2);
      String seconds = time.group(3) == null ? "0" : time.group(3);
      return LocalTime.of(
          Integer.parseInt(time.group(1)), Integer.parseInt(minutes), Integer.parseInt(seconds));
    } catch (DateTimeException e) {
      throw new NoSuchTime();
    }
  }

  private static TypedMoment refused(Refusal refusal) {
    return new TypedMoment(null, List.of(refusal));
  }

  private static String cut(String text) {
    return text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 20)) + "…" : text;
  }

  private static final class NoSuchTime extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
