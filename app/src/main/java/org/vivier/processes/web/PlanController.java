package org.vivier.processes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffFrame;

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
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    Language language = LanguageChoice.of(request);
    SelectionProcess process = pages.find(number, request);
    boolean may = process.inSetUp() && member.may(Act.SET_UP_PROCESS, process.id().scope());
    PlanGrid.Shown shown = grid.of(process, member, request);
    StaffFrame frame =
        pages.frame(
            request,
            member,
            process,
            process.facts().title().in(language)
                + " – "
                + Words.of(language).text("processes.plan.title"),
            other -> ProcessPaths.plan(other, number));
    List<Fault> faults =
        pages.links(
            setUp.faults(process, request).stream()
                .filter(
                    refusal -> refusal.place() == Place.PLAN || refusal.place() == Place.EVALUATION)
                .toList(),
            process,
            member,
            language);
    return pages.page(
        HttpStatus.OK,
        "plan",
        new PlanPage(
            frame,
            headings.of(process, Place.PLAN, member, request),
            shown.steps(),
            shown.rows(),
            faults,
            forecasts.of(process, request, ProcessPaths.plan(language, number), language),
            shown.scales(),
            may ? ProcessPaths.step(language, number, "new") : null,
            may ? ProcessPaths.scale(language, number) : null));
  }
}
