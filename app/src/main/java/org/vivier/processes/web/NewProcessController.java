package org.vivier.processes.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.Audience;
import org.vivier.processes.Bilingual;
import org.vivier.processes.Closing;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.CreateProcess;
import org.vivier.processes.Outcome;
import org.vivier.processes.ProcessDates;
import org.vivier.processes.ProcessFacts;
import org.vivier.processes.ProcessTerms;
import org.vivier.processes.Processes;
import org.vivier.processes.Reason;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** Begins a process: empty, or from a template of the organization. */
@Controller
class NewProcessController {
  private final ProcessPages pages;
  private final NewProcessPages form;
  private final Processes processes;
  private final CreateProcess create;
  private final CopyProcess copy;
  private final ProcessTerms terms;

  NewProcessController(
      ProcessPages pages,
      NewProcessPages form,
      Processes processes,
      CreateProcess create,
      CopyProcess copy,
      ProcessTerms terms) {
    this.pages = pages;
    this.form = form;
    this.processes = processes;
    this.create = create;
    this.copy = copy;
    this.terms = terms;
  }

  @Requires(act = Act.MAKE_PROCESSES)
  @GetMapping({ProcessPaths.NEW_EN, ProcessPaths.NEW_FR})
  ResponseEntity<byte[]> show(StaffRequest request) {
    FormValues usual =
        new FormValues(
            Map.of(
                "audience",
                List.of(Audience.EXTERNAL.code()),
                "template",
                List.of(request.form().one("template"))));
    return form.show(request, request.shown(usual), List.of());
  }

  @Requires(act = Act.MAKE_PROCESSES)
  @PostMapping({ProcessPaths.NEW_EN, ProcessPaths.NEW_FR})
  ResponseEntity<byte[]> begin(StaffRequest request) {
    FormValues typed = request.form();
    Outcome<SelectionProcess> outcome = begin(typed, request.member());
    return switch (outcome) {
      case Outcome.Done<SelectionProcess>(SelectionProcess made) ->
          pages.redirect(ProcessPaths.facts(request.language(), made.number()));
      case Outcome.Refused<SelectionProcess>(List<Refusal> refusals) ->
          form.show(request, typed, refusals);
    };
  }

  private Outcome<SelectionProcess> begin(FormValues typed, StaffMember member) {
    Bilingual title = FormFields.cleanPair(typed, "title");
    String template = typed.one("template");
    if (template.isEmpty()) {
      Audience audience = Audience.ofCode(typed.one("audience")).orElse(Audience.EXTERNAL);
      ProcessDates dates = new ProcessDates(terms.zone(), null, Closing.DATE, null);
      return create.handle(ProcessFacts.of(title, audience, dates), false, member.actor());
    }
    return processes
        .find(template)
        .filter(SelectionProcess::template)
        .map(found -> copy.handle(found.id(), title, false, member.actor()))
        .orElseGet(() -> Outcome.refused(Refusal.at("template", Reason.TEMPLATE_GONE)));
  }
}
