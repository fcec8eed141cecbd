package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The assessment plan as a grid. */
@Controller
class PlanController {
  private final ProcessPages pages;
  private final Headings headings;
  private final SetUpReader setUp;
  private final PlanGrid grid;
  private final ForecastCards forecasts;

  PlanController(
      ProcessPages pages,
      Headings headings,
      SetUpReader setUp,
      PlanGrid grid,
      ForecastCards forecasts) {
    this.pages = pages;
    this.headings = headings;
    this.setUp = setUp;
    this.grid = grid;
    this.forecasts = forecasts;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({ProcessPaths.PLAN_EN, ProcessPaths.PLAN_FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    Language language = request.language();
    boolean may =
        process.inSetUp() && request.member().may(Act.SET_UP_PROCESS, process.id().scope());
    PlanGrid.Shown shown = grid.of(process, request);
    List<Fault> faults =
        pages.links(
            setUp.faults(process, request).stream()
                .filter(
                    refusal -> refusal.place() == Place.PLAN || refusal.place() == Place.EVALUATION)
                .toList(),
            process,
            request.member(),
            language);
    return pages.page(
        HttpStatus.OK,
        "plan",
        new PlanPage(
            pages.part(
                request, process, "plan", other -> ProcessPaths.plan(other, process.number())),
            headings.of(process, Place.PLAN, request),
            shown.steps(),
            shown.rows(),
            faults,
            forecasts.of(process, request, ProcessPaths.plan(language, process.number()), language),
            shown.scales(),
            may ? ProcessPaths.step(language, process.number(), "new") : null,
            may ? ProcessPaths.scale(language, process.number()) : null));
  }
}
