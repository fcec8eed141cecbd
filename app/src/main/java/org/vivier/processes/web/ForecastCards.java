package org.vivier.processes.web;

import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.Forecasts;
import org.vivier.staff.page.StaffRequest;

/** Makes the forecast of a page for as many applications as its address asks for. */
@Component
class ForecastCards {
  private static final int USUAL = 60;

  private final Forecasts forecasts;

  ForecastCards(Forecasts forecasts) {
    this.forecasts = forecasts;
  }

  ForecastCard of(SelectionProcess process, StaffRequest request, String path, Language language) {
    int applications =
        Math.clamp(
            request.form().number("applications").orElse(USUAL), 1, Forecasts.MOST_APPLICATIONS);
    return ForecastCard.of(
        forecasts.of(process, applications, 0, SetUpReader.of(request)),
        forecasts.of(process, applications, 1, SetUpReader.of(request)),
        path,
        language);
  }
}
