package org.vivier.processes.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vivier.format.WrittenDay;
import org.vivier.format.WrittenTime;
import org.vivier.platform.web.FormValues;
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
    Optional<LocalDate> read = WrittenDay.of(day);
    if (read.isEmpty()) {
      return refused(Refusal.at(name, Reason.NO_SUCH_DAY, Bilingual.same(cut(day))));
    }
    return (time.isEmpty() ? Optional.of(closing ? LAST : LocalTime.MIN) : WrittenTime.of(time))
        .map(clock -> at(name, read.get().atTime(clock), zone))
        .orElseGet(() ->
            refused(Refusal.at(name + "-time", Reason.NO_SUCH_TIME, Bilingual.same(cut(time)))));
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

  private static TypedMoment refused(Refusal refusal) {
    return new TypedMoment(null, List.of(refusal));
  }

  private static String cut(String text) {
    return text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 20)) + "…" : text;
  }
}
