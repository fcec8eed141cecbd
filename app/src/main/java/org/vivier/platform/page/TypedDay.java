package org.vivier.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vivier.format.WrittenDay;

/** A day as somebody typed it, in the three fields of {@code shared/form/date}. */
public record TypedDay(String year, String month, String day) {
  /** Nothing typed yet. */
  public static final TypedDay NONE = new TypedDay("", "", "");

  /** The fields of this id. */
  public static TypedDay of(HttpServletRequest request, String id) {
    return new TypedDay(
        typed(request, id + "-year"), typed(request, id + "-month"), typed(request, id + "-day"));
  }

  /** As somebody would type this day. */
  public static TypedDay of(LocalDate day) {
    return new TypedDay(
        String.valueOf(day.getYear()),
        String.valueOf(day.getMonthValue()),
        String.valueOf(day.getDayOfMonth()));
  }

  private static String typed(HttpServletRequest request, String name) {
    @Nullable String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** Whether nothing was typed. */
  public boolean empty() {
    return (year + month + day).isEmpty();
  }

  /** Whether something was typed that is no day. */
  public boolean wrong() {
    return !empty() && date() == null;
  }

  /** Null when it is none, or none that a calendar of people has. */
  public @Nullable LocalDate date() {
    return WrittenDay.of(year, month, day).orElse(null);
  }
}
