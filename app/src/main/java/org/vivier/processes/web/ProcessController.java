package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.processes.Place;
import org.vivier.processes.ProcessEvent;
import org.vivier.processes.ProcessHistory;
import org.vivier.processes.SelectionProcess;
import org.vivier.processes.board.BoardRules;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** One process. */
@Controller
class ProcessController {
  private final ProcessPages pages;
  private final Headings headings;
  private final SetUpReader setUp;
  private final ProcessHistory history;
  private final StaffNames names;
  private final ForecastCards forecasts;

  ProcessController(
      ProcessPages pages,
      Headings headings,
      SetUpReader setUp,
      ProcessHistory history,
      StaffNames names,
      ForecastCards forecasts) {
    this.pages = pages;
    this.headings = headings;
    this.setUp = setUp;
    this.history = history;
    this.names = names;
    this.forecasts = forecasts;
  }

  @Requires(act = Act.SEE_PROCESS, scope = "process")
  @GetMapping({ProcessPaths.EN + ProcessPaths.ONE, ProcessPaths.FR + ProcessPaths.ONE})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    Language language = request.language();
    List<Fault> faults =
        pages.links(setUp.faults(process, request), process, request.member(), language);
    boolean makes = request.member().may(Act.MAKE_PROCESSES);
    return pages.page(
        HttpStatus.OK,
        "process",
        new ProcessPage(
            pages.frame(
                request,
                process,
                process.facts().title().in(language),
                other -> ProcessPaths.one(other, process.number())),
            headings.of(process, Place.PROCESS, request),
            ProcessPage.lead(process, faults.size(), language),
            faults,
            process.state().assessable()
                ? pages.links(
                    BoardRules.shortages(
                        setUp.board(process, request), setUp.plan(process, request)),
                    process,
                    request.member(),
                    language)
                : List.of(),
            ProcessPage.FactLine.of(process, language),
            forecasts.of(process, request, ProcessPaths.one(language, process.number()), language),
            history(process, language),
            makes ? ProcessPaths.copy(language, process.number()) : null,
            makes && process.template()
                ? ProcessPaths.create(language) + "?template=" + process.number()
                : null));
  }

  private List<ProcessPage.Entry> history(SelectionProcess process, Language language) {
    var zone = process.facts().dates().zone();
    List<ProcessEvent> events = history.of(process.id());
    StaffNames.Known known =
        names.ofActors(events.stream().map(ProcessEvent::by).toList(), language);
    return events.reversed().stream()
        .map(event -> ProcessPage.Entry.of(event, zone, known))
        .toList();
  }
}
