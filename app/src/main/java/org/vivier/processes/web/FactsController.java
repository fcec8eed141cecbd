package org.vivier.processes.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.ChangeFacts;
import org.vivier.processes.Outcome;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The job: what a process says about it. */
@Controller
class FactsController {
  private final ProcessPages pages;
  private final FactsPages form;
  private final ChangeFacts change;

  FactsController(ProcessPages pages, FactsPages form, ChangeFacts change) {
    this.pages = pages;
    this.form = form;
    this.change = change;
  }

  @Requires(act = Act.SET_UP_PROCESS, scope = "process")
  @GetMapping({ProcessPaths.FACTS_EN, ProcessPaths.FACTS_FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    FormValues typed = request.shown(FactsForm.of(process.facts(), request.language()));
    return form.show(request, process, typed, List.of());
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
      return form.show(request, process, typed, all);
    }
    Outcome<SelectionProcess> outcome =
        change.handle(
            process.id(), typed.number("revision").orElse(0), read.facts(), request.actor());
    return outcome.refusals().isEmpty()
        ? pages.redirect(ProcessPaths.criteria(request.language(), process.number()))
        : form.show(request, pages.again(process, request), typed, outcome.refusals());
  }
}
