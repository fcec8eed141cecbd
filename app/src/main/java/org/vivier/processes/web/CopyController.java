package org.vivier.processes.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.web.FormValues;
import org.vivier.processes.CopyProcess;
import org.vivier.processes.Outcome;
import org.vivier.processes.Refusal;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** Copies a process, to a new one or to a template of the organization. */
@Controller
class CopyController {
  private final ProcessPages pages;
  private final FormAnswers answers;
  private final CopyProcess copy;

  CopyController(ProcessPages pages, FormAnswers answers, CopyProcess copy) {
    this.pages = pages;
    this.answers = answers;
    this.copy = copy;
  }

  @Requires(act = Act.MAKE_PROCESSES)
  @GetMapping({ProcessPaths.COPY_EN, ProcessPaths.COPY_FR})
  ResponseEntity<byte[]> show(StaffRequest request, @OrTemplate SelectionProcess process) {
    refuseUnseen(process, request);
    FormValues now = CopyForm.of(process);
    return page(request, process, request.shown(now), List.of());
  }

  @Requires(act = Act.MAKE_PROCESSES)
  @PostMapping({ProcessPaths.COPY_EN, ProcessPaths.COPY_FR})
  ResponseEntity<byte[]> copy(StaffRequest request, @OrTemplate SelectionProcess process) {
    refuseUnseen(process, request);
    FormValues typed = request.form();
    Outcome<SelectionProcess> outcome =
        copy.handle(
            process.id(),
            FormFields.cleanPair(typed, "title"),
            typed.one("as").equals("template"),
            request.actor());
    return switch (outcome) {
      case Outcome.Done<SelectionProcess>(SelectionProcess made) ->
          pages.redirect(ProcessPaths.one(request.language(), made.number()));
      case Outcome.Refused<SelectionProcess>(List<Refusal> refusals) ->
          page(request, process, typed, refusals);
    };
  }

  /** To copy is to make one, of what one may see: a party finds nothing here. */
  private static void refuseUnseen(SelectionProcess process, StaffRequest request) {
    if (!request.member().may(Act.SEE_PROCESS, process.id().scope())) {
      throw ProcessPages.missing();
    }
  }

  private ResponseEntity<byte[]> page(
      StaffRequest request, SelectionProcess process, FormValues typed, List<Refusal> refusals) {
    return answers.show(CopyForm.page(process, request.language(), typed, refusals), request);
  }
}
