package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;
import org.vivier.processes.Place;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.page.StaffRequest;

/** Makes the form with the facts of a process. */
@Component
class FactsPages {
  private final FormAnswers answers;
  private final SetUpReader setUp;

  FactsPages(FormAnswers answers, SetUpReader setUp) {
    this.answers = answers;
    this.setUp = setUp;
  }

  ResponseEntity<byte[]> show(
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
