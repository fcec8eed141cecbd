package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
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
            lead(process, faults.size(), language),
            faults,
            process.state().assessable()
                ? pages.links(
                    BoardRules.shortages(
                        setUp.board(process, request), setUp.plan(process, request)),
                    process,
                    request.member(),
                    language)
                : List.of(),
            facts(process, language),
            forecasts.of(process, request, ProcessPaths.one(language, process.number()), language),
            history(process, language),
            makes ? ProcessPaths.copy(language, process.number()) : null,
            makes && process.template()
                ? ProcessPaths.create(language) + "?template=" + process.number()
                : null));
  }

  private static String lead(SelectionProcess process, int faults, Language language) {
    Words words = Words.of(language);
    if (process.template()) {
      return words.text("processes.lead.template");
    }
    return process.inSetUp()
        ? words.text("processes.lead.faults", faults)
        : words.text(
            "processes.lead." + process.state().code(),
            FactsLine.closes(process.facts(), language));
  }

  private static List<ProcessPage.FactLine> facts(SelectionProcess process, Language language) {
    Words words = Words.of(language);
    var facts = process.facts();
    List<ProcessPage.FactLine> lines = new ArrayList<>();
    lines.add(fact(words, "title-other", facts.title().in(language.other())));
    lines.add(fact(words, "audience", facts.audience().in(language)));
    var area = facts.area();
    if (area != null) {
      lines.add(fact(words, "area", area.in(language)));
    }
    lines.add(
        fact(
            words,
            "locations",
            String.join(
                "; ",
                facts.locations().stream()
                    .map(one -> one.city(language) + ", " + one.province())
                    .toList())));
    var arrangement = facts.workArrangement();
    lines.add(
        fact(
            words,
            "arrangement",
            arrangement == null ? "" : words.text("processes.arrangement." + arrangement.word())));
    lines.add(fact(words, "closing", closes(process, language)));
    lines.removeIf(line -> line.value().isEmpty());
    return lines;
  }

  private static String closes(SelectionProcess process, Language language) {
    var dates = process.facts().dates();
    var closes = dates.closes();
    return closes == null
        ? FactsLine.closes(process.facts(), language)
        : Moment.of(closes, dates.zone(), language).wording();
  }

  private static ProcessPage.FactLine fact(Words words, String name, String value) {
    return new ProcessPage.FactLine(words.text("processes.fact." + name), value);
  }

  private List<ProcessPage.Entry> history(SelectionProcess process, Language language) {
    var zone = process.facts().dates().zone();
    List<ProcessEvent> events = history.of(process.id());
    StaffNames.Known known =
        names.ofActors(events.stream().map(ProcessEvent::by).toList(), language);
    return events.reversed().stream()
        .map(event ->
            new ProcessPage.Entry(
                Moment.of(event.at(), zone, language).wording(),
                event.in(language),
                known.of(event.by()),
                event.reason()))
        .toList();
  }
}
