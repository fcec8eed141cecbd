package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.ChangeFacts;
import org.vivier.processes.Outcome;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The job: what a process says about it. */
@Controller
class FactsController {
  private final ProcessPages pages;
  private final FormAnswers answers;
  private final SetUpReader setUp;
  private final ChangeFacts change;

  FactsController(ProcessPages pages, FormAnswers answers, SetUpReader setUp, ChangeFacts change) {
    this.pages = pages;
    this.answers = answers;
    this.setUp = setUp;
    this.change = change;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({ProcessPaths.FACTS_EN, ProcessPaths.FACTS_FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    FormValues typed =
        FormValues.shown(request.http(), FactsForm.of(process.facts(), request.language()));
    return page(request, process, typed, List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({ProcessPaths.FACTS_EN, ProcessPaths.FACTS_FR})
  ResponseEntity<byte[]> save(StaffRequest request, @OrTemplate SelectionProcess process) {
    FormValues typed = request.form();
    TypedFacts read = new TypedFacts(typed, process.facts());
    if (!read.refusals().isEmpty()) {
      // Everything at once: also what could be read and can't be kept.
      List<Refusal> all = new ArrayList<>(read.refusals());
      all.addAll(change.refusals(read.facts()));
      return page(request, process, typed, all);
    }
    Outcome<SelectionProcess> outcome =
        change.handle(
            process.id(), typed.number("revision").orElse(0), read.facts(), request.actor());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.criteria(request.language(), process.number()))
        : page(request, pages.again(process, request), typed, outcome.refusals());
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request, SelectionProcess process, FormValues typed, List<Refusal> refusals) {
    Language language = request.language();
    List<FormSection> fields =
        FactsForm.fields(language, typed, missing(process, refusals, request), process);
    boolean open = process.inSetUp();
    return answers.show(
        new FormAnswers.Form(
            process,
            Place.FACTS,
            FormTitle.of(language, "facts"),
            other -> ProcessPaths.facts(other, process.number()),
            refusals,
            fields,
            notices(process, language),
            open
                ? FormAnswers.buttons(
                    language, List.of(process.factsProposed() ? "confirm-facts" : "save-next"))
                : List.of(),
            !open,
            other -> ProcessPaths.one(other, process.number())),
        request);
  }

  /** A field that is still missing says so, whether or not anything was sent. */
  private List<Refusal> missing(
      SelectionProcess process, List<Refusal> refusals, StaffRequest request) {
    return refusals.isEmpty()
        ? setUp.faults(process, request).stream()
            .filter(refusal -> refusal.place() == Place.FACTS)
            .toList()
        : refusals;
  }

  private static List<String> notices(SelectionProcess process, Language language) {
    var dates = process.facts().dates();
    var closes = dates.closesAt();
    List<String> notices = new ArrayList<>();
    if (process.factsProposed()) {
      notices.add(Words.of(language).text("processes.facts.proposed"));
    }
    boolean twice = closes != null && dates.zone().getRules().getValidOffsets(closes).size() > 1;
    if (twice) {
      notices.add(Words.of(language).text("processes.facts.twice"));
    }
    return notices;
  }
}
