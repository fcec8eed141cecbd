package org.vivier.processes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.format.Language;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.words.Words;
import org.vivier.processes.ChangeFacts;
import org.vivier.processes.Outcome;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;

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
  ResponseEntity<byte[]> show(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number, request);
    FormValues typed =
        FormValues.shown(request, FactsForm.of(process.facts(), LanguageChoice.of(request)));
    return page(request, member, process, typed, List.of());
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @PostMapping({ProcessPaths.FACTS_EN, ProcessPaths.FACTS_FR})
  ResponseEntity<byte[]> save(
      HttpServletRequest request, StaffMember member, @PathVariable("process") String number) {
    SelectionProcess process = pages.find(number, request);
    FormValues typed = FormValues.in(request);
    TypedFacts read = new TypedFacts(typed, process.facts());
    if (!read.refusals().isEmpty()) {
      // Everything at once: also what could be read and can't be kept.
      List<Refusal> all = new ArrayList<>(read.refusals());
      all.addAll(change.refusals(read.facts()));
      return page(request, member, process, typed, all);
    }
    Outcome<SelectionProcess> outcome =
        change.handle(
            process.id(), typed.number("revision").orElse(0), read.facts(), member.actor());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.criteria(LanguageChoice.of(request), number))
        : page(request, member, pages.find(number, request), typed, outcome.refusals());
  }

  private ResponseEntity<byte[]> page(
      HttpServletRequest request,
      StaffMember member,
      SelectionProcess process,
      FormValues typed,
      List<Refusal> refusals) {
    Language language = LanguageChoice.of(request);
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
        member,
        request);
  }

  /** A field that is still missing says so, whether or not anything was sent. */
  private List<Refusal> missing(
      SelectionProcess process, List<Refusal> refusals, HttpServletRequest request) {
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
