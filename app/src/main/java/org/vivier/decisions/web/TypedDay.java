package org.vivier.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as somebody typed it. */
public record TypedDay(String year, String month, String day) {
  static TypedDay of(HttpServletRequest request) {
    return new TypedDay(
        AnswerPages.typed(request, "day-year").strip(),
        AnswerPages.typed(request, "day-month").strip(),
        AnswerPages.typed(request, "day-day").strip());
  }

  /** Null when it is none. */
  @Nullable LocalDate date() {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
